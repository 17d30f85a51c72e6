/** Countries and peoples: one a line, all forms of the name. */
export const GERMAN_NATIONS = `
türkei türkische türkischen türkischer türkisches türken türkisch
deutschland deutschlands deutsche deutschen deutscher deutsches deutsch
marokko marokkos marokkanische marokkanischen marokkanischer marokkaner marokkanern
syrien syriens syrische syrischen syrischer syrer syrern
spanien spaniens spanische spanischen spanier spaniern
frankreich frankreichs französische französischen franzosen
italien italienische italienischen italiener
griechenland griechische griechischen griechen
bulgarien bulgarische bulgarischen bulgaren
rumänien rumänische rumänischen rumänen
polen polnische polnischen
irak irakische irakischen iraker
iran iranische iranischen iraner
libanon libanesische libanesischen libanesen
jordanien jordanische jordanischen jordanier
afghanistan afghanische afghanischen afghanen
europa europäische europäischen europäischer europäer
afrika afrikanische afrikanischen afrikaner
`;
