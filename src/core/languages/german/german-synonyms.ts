import { wordGroups } from "../word-list.ts";

/** Everyday and professional words for the same thing, one group a line; matched by stem. */
export const GERMAN_SYNONYMS = wordGroups(`
Flüchtling, Geflüchtete, Asylbewerber, Schutzsuchende, Vertriebene, Asylsuchende
Migrant, Zuwanderer, Einwanderer, Zugewanderte, Ausländer, Eingewanderte, Migrantin, Zuzügler
Migration, Zuwanderung, Einwanderung, Immigration, Zuzug
Auswanderung, Emigration, Abwanderung
Einwohner, Bewohner, Bevölkerung, Menschen, Leute, Personen, Bürger, Einwohnerzahl
Arbeitslosigkeit, arbeitslos, Erwerbslosigkeit, Arbeitslosenquote, Erwerbslose, Arbeitslose
Arbeit, Job, Beschäftigung, Arbeitsplatz, Stelle, Erwerbstätigkeit, Erwerb
Arbeiter, Arbeitnehmer, Beschäftigte, Arbeitskraft, Mitarbeiter, Personal
Unternehmen, Firma, Betrieb, Arbeitgeber
Unternehmer, Gründer, Selbstständige, Existenzgründer
Lohn, Gehalt, Verdienst, Einkommen, Bezahlung
Geld, Mittel, Finanzierung, Finanzen, Budget, Etat, Haushalt, Fördermittel
Schulden, Verschuldung, verschuldet, Verbindlichkeiten
Kosten, Preis, kostet, Ausgaben
Kind, Kinder, Minderjährige, Schüler, Kleinkind
Jugendliche, Jugend, junge, Heranwachsende
Frau, Frauen, weiblich, Mutter, Mütter
Eltern, Mutter, Vater
Schule, Schulbesuch, Unterricht, Einschulung
Bildung, Ausbildung, Schulbildung, Qualifizierung
Lehrer, Lehrkraft, Erzieher, Pädagoge
Sprachkurs, Deutschkurs, Sprachunterricht, Kurs
Kindergarten, Kita, Vorschule, Kindertagesstätte
Universität, Hochschule, Studium
Wohnung, Wohnraum, Wohnen, Unterkunft, Bleibe, Haus
Gesundheit, Arzt, Krankenversorgung, Medizin, Gesundheitsversorgung, medizinisch
Gesetz, Recht, Rechtslage, Vorschrift, Regelung
Aufenthaltserlaubnis, Aufenthaltstitel, Papiere, Aufenthaltsgenehmigung, Aufenthalt
Arbeitserlaubnis, Arbeitsgenehmigung
Staatsangehörigkeit, Staatsbürgerschaft, Pass, Einbürgerung, Nationalität
Visum, Visa, Visumpflicht
Regularisierung, Legalisierung, Amnestie
Behörde, Amt, Verwaltung, Dienststelle
Kommune, Gemeinde, Stadtverwaltung, Rathaus, Stadt, kommunal, Bezirksverwaltung
Bezirk, Stadtteil, Viertel, Stadtviertel, Quartier
Bürgermeister, Oberbürgermeister, Stadtoberhaupt
Regierung, Staat, Kabinett
Ministerium, Minister
König, Monarch
Verein, Organisation, NGO, Nichtregierungsorganisation, Hilfsorganisation, Verband
Projekt, Programm, Initiative, Vorhaben, Maßnahme
Herausforderung, Problem, Schwierigkeit, Hürde, Hindernis
Empfehlung, Vorschlag, empfehlen, vorschlagen, Ratschlag
Ziel, Zweck, Absicht
Spannung, Konflikt, Streit, Unruhe
Fremdenfeindlichkeit, Rassismus, Diskriminierung, Ressentiment, Ablehnung, Unmut
Gewalt, Übergriff, Angriff
Muslim, Islam, muslimisch, Moschee
Kirche, Christen, christlich
Anteil, Prozent, Quote, Prozentsatz
Zahl, Anzahl, Menge
Zunahme, Anstieg, Wachstum, steigen, zunehmen, Zuwachs
Rückgang, sinken, abnehmen, Abnahme
Unterstützung, Hilfe, Förderung, helfen, unterstützen, fördern
Zusammenarbeit, Kooperation, Partnerschaft, gemeinsam
Autor, Verfasser, Autorin, Verfasserin, geschrieben, verfasst
Buchhandlung, Buchladen
Café, Kaffeehaus
Grenze, Grenzübergang
Hafen, Seehafen
Fabrik, Industrie, Werk
Vielfalt, Diversität, vielfältig, Diversity
Eingliederung, Integration, Teilhabe, Inklusion
Strategie, Konzept, Plan, Integrationskonzept
Beauftragter, Beauftragte, Kommissar, Koordinator
Abkommen, Vereinbarung, Vertrag, Partnerschaft
Gipfel, Treffen, Tagung, Konferenz
Gründung, Eröffnung, gegründet, eröffnet
Sitz, Standort, Adresse, Ort
Spanien, spanisch, Spanier
Europa, EU, europäisch, Europäische
Afrika, afrikanisch, Afrikaner
Frankreich, französisch, Franzose
Grund, Ursache, Auslöser, Anlass
Folge, Auswirkung, Wirkung, Konsequenz, Ergebnis
Erfolg, erfolgreich, Leistung, gelungen
Beispiel, vorbildlich, Vorbild, Vorzeigeprojekt
kostenlos, umsonst, unentgeltlich, gratis, kostenfrei
zahlen, bezahlen, finanzieren, mitfinanzieren, aufkommen, Sponsor, Geldgeber
betreiben, führen, leiten, tragen, Träger, Betreiber
gründen, einrichten, schaffen, aufbauen, entstehen, starten, beginnen, Start, Beginn
enden, aufhören, schließen, auslaufen, beenden
ändern, Änderung, Reform, Wandel, Umbruch, wandeln
bauen, Bau, errichten, Entwicklung
groß, riesig, Größe, Fläche
klein, gering, winzig
arm, Armut, benachteiligt, bedürftig, mittellos
reich, wohlhabend, Wohlstand
Miete, Mieter, Vermieter, gemietet
Sozialleistung, Sozialhilfe, Transferleistung
verboten, verbieten, untersagen, Verbot
erlauben, dürfen, Erlaubnis, Genehmigung, Zugang
verpflichtend, Pflicht, obligatorisch, vorgeschrieben, müssen
freiwillig, Freiwillige, ehrenamtlich, Ehrenamt, Zivilgesellschaft
Mitglied, Teilnehmer, teilnehmen, mitmachen, angehören, Beteiligte
Rat, Beirat, Ausschuss, Gremium, Kommission
Netzwerk, Bündnis, Verbund, Netz
Gespräch, Dialog, Austausch, Diskussion, reden
Vermittler, Lotse, vermitteln, Brücke, Mediator
Vorwurf, Kritik, kritisieren, bemängeln, beklagen
Erklärung, Charta, Aufruf, Deklaration
Angst, Sorge, Furcht, Befürchtung
Wut, Ärger, Protest, Empörung
Polizei, Sicherheitskräfte
Verbrechen, Kriminalität, Straftat
Bettelei, betteln, Bettler
wohnen, leben, ansässig, niederlassen, angesiedelt
bleiben, verbleiben, Aufenthalt
verlassen, weggehen, fliehen, Flucht, fortgehen
Rückkehr, zurückkehren, zurückgehen, Rückkehrer
ankommen, Ankunft, eintreffen, Neuankömmling, Zuzug
Herkunft, stammen, Heimat, Ursprung, Abstammung
Durchgang, Transit, Zwischenstation, Durchreise
Drehkreuz, Knotenpunkt, Zentrum, Anlaufstelle
Gast, Besucher
befristet, vorläufig, vorübergehend, zeitweilig
dauerhaft, langfristig, ständig, bleibend
Mangel, fehlen, Fehlen, knapp, unzureichend
Wissen, Kenntnisse, Fachwissen, Kompetenz, Fähigkeit
Daten, Statistik, Erhebung, Angaben
Umfrage, Befragung, Studie
Aufgabe, Auftrag, Zuständigkeit, zuständig, verantwortlich, Befugnis
Entfernung, entfernt, Kilometer, weit
Karte, Lage, gelegen, liegen
Tourismus, Touristen, Urlauber
Wirtschaft, wirtschaftlich, ökonomisch
Handel, Gewerbe, verkaufen
Investition, investieren, Investor
Kunst, Künstler, Kultur, kulturell, künstlerisch
Musik, Konzert, Musiker
Fest, Veranstaltung, Feier, Festival
Name, heißen, nennen, Bezeichnung, Titel, Begriff
Bedeutung, bedeuten, Definition, heißen, stehen
jährlich, Jahr, pro
Anerkennung, anerkennen, Beschluss, Entscheidung
Zusammenhalt, Miteinander, Solidarität, Zusammenleben
Chance, Vorteil, Nutzen, Gewinn, Potenzial
Kleinkind, Kinder, klein
Meer, See, Schiff, Boot
Schutz, schützen, Schutzstatus
veröffentlichen, erscheinen, herausgeben, Veröffentlichung
Zaun, Mauer, Graben, Barriere, Absperrung, Grenzanlage
Bahn, Zug, Eisenbahn, Hochgeschwindigkeitszug
Auto, Automobil, Wagen, Fahrzeug, Autobauer, Autohersteller
Fabrik, Werk, Autowerk, Produktion, Fertigung
einschreiben, anmelden, Einschreibung, Anmeldung, eingeschult, einschulen, eingeschrieben
aufteilen, verteilen, Verteilung, gliedern, teilen
einstellen, anwerben, Einstellung, Personal, rekrutieren
Anspruch, Recht, Berechtigung
Sanktion, Strafe, kürzen, Kürzung, Leistungskürzung, streichen
Beschwerde, beklagen, meckern, klagen, schimpfen, ärgern
Händler, Verkäufer, verkaufen, Straßenhandel, Kleinhandel, Handel
Schuhe, Schuster, Schuhreparatur
nähen, Näherei, Schneider, Schneiderei
Meinung, Ansicht, Sicht, Auffassung, Haltung, Einschätzung
zeigen, ausstellen, darstellen, präsentieren, Ausstellung, vorstellen
Biennale, Architekturschau, Ausstellung, Pavillon, Architektur
streng, hart, scharf, verschärfen
Missbrauch, Betrug
doppelt, verdoppeln, verdoppelt, zweifach
Stimme, Mitsprache, Gehör, Einfluss, mitreden
Spitzname, Ruf, Beiname, bezeichnet
Tor, Brücke, Einfallstor, Pforte
gemischt, Mischung, vielfältig, bunt, Vielfalt
gleich, Gleichheit, Chancengleichheit
Website, Internetseite, Webseite, Homepage, Internet
wichtig, Bedeutung, entscheidend, wesentlich, zentral
Nachteil, Schwäche, Last, Belastung
Stärke, Vorteil, Plus, Pluspunkt
Maßnahme, Schritt, Vorgehen
anbieten, bereitstellen, Angebot, leisten
Krankenhaus, Klinik, Arzt, Behandlung, behandeln, medizinisch, verarzten
Laden, Geschäft, Shop
Spende, Schenkung, Zuschuss, Geschenk, schenken
Stadtplanung, Stadtentwicklung, Bebauungsplan, Bauplan
Mehrheit, dominieren, überwiegen, vorherrschen, dominant
Team, Gruppe, Runde
Experte, Fachmann, Fachleute, Spezialist, Sachverständige
Lager, Camp, Zeltlager, Flüchtlingslager
Präsident, Staatschef, Staatsoberhaupt, regieren, Regierungschef
erste, früh, Vorreiter, Pionier, frühest
Leerstand, leerstehend, leer, unbewohnt, verlassen
besetzen, Besetzung, eindringen
aufnehmen, Aufnahme, unterbringen, beherbergen, Gastgeber
Verfahren, Prozess, Ablauf
Fortschritt, Stand, Stufe, Phase, Stadium
provisorisch, Behelf, improvisiert, Notlösung
Neuankömmling, Neue, Zugezogene, Neubürger, ankommen
Nationalität, Land, Herkunftsland, Staat
Wirtschaftskrise, Krise, Rezession
Großstadt, Metropole, Ballungsraum, Stadtzentrum, Stadt
ziehen, gehen, kommen, zieht
Dachverband, Verbund, Netzwerk
Dolmetscher, Übersetzer, Sprachmittler
Wohnungslose, obdachlos
Kampagne, Aktion
Widerspruch, Einspruch, Beschwerde
Antrag, beantragen, Bewerbung
Anwerbung, Gastarbeiter, angeworben
Radikalisierung, Salafisten, Extremismus, Islamisten
verurteilen, Verurteilung, distanzieren
Sahara, Subsahara, südlich
Subsahara, Afrika, Sahara
`);
