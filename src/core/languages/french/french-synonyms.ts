import { wordGroups } from "../word-list.ts";

/** Everyday and professional words for the same thing, one group a line; matched by stem. */
export const FRENCH_SYNONYMS = wordGroups(`
réfugié, exilé, déplacé, demandeur, asile
migrant, immigré, immigrant, étranger, migrante, immigrée, exilé
migration, immigration, migratoire
émigration, expatriation, émigré
habitant, population, résident, citadin, gens, personnes, peuplé
chômage, chômeur, inactif
travail, emploi, job, boulot, poste, métier, embauche
travailleur, ouvrier, salarié, employé, main-d'œuvre, personnel
entreprise, société, firme, employeur, patron, compagnie
entrepreneur, créateur, fondateur, indépendant
salaire, paie, rémunération, revenu, gagner
argent, fonds, financement, budget, moyens, financer, subvention, crédits
dette, endettement, endettée
coût, prix, dépense, coûter
enfant, mineur, élève, gamin, petit, scolaire
jeune, jeunesse, adolescent
femme, féminin, mère, fille
parent, mère, père, famille
école, scolarité, scolarisation, scolariser, classe, établissement
éducation, formation, enseignement, instruction, apprentissage
enseignant, professeur, éducateur, instituteur
cours, leçon, langue, linguistique
maternelle, crèche, préscolaire, garderie, jardin
université, faculté, étude, étudiant
logement, habitation, hébergement, maison, appartement, loger
loyer, location, bail
santé, médecin, soin, médical, docteur, hôpital
loi, législation, droit, règle, texte, juridique
papiers, titre, permis, séjour, document, carte
nationalité, pays, nation, origine
citoyenneté, nationalité, passeport, naturalisation
régularisation, régulariser, légalisation, amnistie
clandestin, irrégulier, sans-papiers, illégal
administration, autorité, service, bureau, office
commune, municipalité, mairie, municipal, ville, communal, local
quartier, district, arrondissement, secteur
maire, bourgmestre, édile
gouvernement, État, exécutif, national
ministère, ministre
roi, monarque, souverain, royal
association, organisation, ONG, organisme, société civile
projet, programme, initiative, action, dispositif, mesure
défi, problème, difficulté, obstacle, enjeu
recommandation, proposition, conseil, recommander, préconiser, suggestion, conseiller, proposer
but, objectif, finalité, vocation
tension, conflit, frictions, hostilité, heurt
racisme, xénophobie, discrimination, rejet, préjugé, ressentiment, hostilité
violence, agression, attaque
musulman, islam, islamique, mosquée
église, chrétien, catholique
part, pourcentage, proportion, taux, pour cent
nombre, chiffre, effectif, total
hausse, augmentation, croissance, augmenter, progression, accroissement
baisse, diminution, recul, chute, baisser, diminuer
aide, soutien, assistance, accompagnement, aider, soutenir, accompagner, appui
coopération, partenariat, collaboration, coopérer, ensemble
auteur, rédacteur, écrit, rédiger, signer, autrice, auteure
librairie, livre, libraire
café, bistrot
frontière, frontalier
port, portuaire, maritime
usine, industrie, industriel, fabrique, atelier
diversité, pluralité, multiculturel, interculturel
intégration, insertion, inclusion, intégrer
stratégie, plan, concept, politique, feuille
délégué, commissaire, coordinateur, coordonnateur, chargé
accord, convention, pacte, traité
sommet, rencontre, réunion, conférence, atelier
fondation, création, fonder, créer, ouverture, ouvrir, naissance, lancer
reprocher, regretter, déplorer, critiquer
majorité, majoritaire, dominer, dominant
atout, force, avantage, chance, bénéfice
payer, financer, sponsor, subventionner
siège, adresse, lieu, localisation
transit, passage, étape, traversée
Europe, UE, européen, Union
main, rôle, mission, tâche, fonction, compétence
mendicité, mendier, mendiant
arrivée, arriver, afflux, venir, nouveau
départ, partir, quitter
vivre, habiter, résider, installer, séjourner
origine, provenance, provenir, issu
ancien, vieux, historique, passé
raison, cause, motif, pourquoi
effet, conséquence, résultat, impact
succès, réussite, réussi
exemple, modèle, pratique
gratuit, gratuitement
gérer, diriger, tenir, exploiter, animer
commencer, début, lancer, démarrer
finir, fin, cesser, fermer, terminer
changement, réforme, modifier, évolution, transformer
construire, construction, bâtir, développement
grand, vaste, superficie, taille
petit, faible, réduit
pauvre, pauvreté, défavorisé, démuni, précaire
riche, aisé
interdire, interdiction, défendre
obligatoire, obligation, imposé, requis
bénévole, volontaire, bénévolat
membre, participant, participer, adhérent
conseil, comité, commission, assemblée
réseau, alliance
dialogue, échange, discussion, débat
médiateur, médiation, intermédiaire, relais
déclaration, charte, manifeste
peur, crainte, inquiétude, craindre
colère, protestation, indignation
police, policier
crime, criminalité, délinquance
rester, demeurer, séjour
fuir, fuite, échapper
retour, retourner, revenir
temporaire, provisoire
durable, permanent, définitif
manque, manquer, absence, insuffisant, pénurie
savoir, connaissance, compétence, expertise
données, statistique
enquête, sondage, étude
distance, kilomètre, loin, éloigné
carte, situation, situé, trouver
tourisme, touriste
économie, économique
commerce, vendre, vente, commercial
investissement, investir, investisseur
art, artiste, culture, culturel
musique, concert, musicien
fête, festival, événement
nom, appeler, titre, terme, nommer
sens, signifier, définition, signification
annuel, an, année
reconnaissance, reconnaître, décision
cohésion, solidarité, vivre-ensemble
protection, protéger, abri
publication, publier, paraître
invité, hôte, visiteur
social, sociaux, sociale
bateau, mer, navire
clôture, barrière, mur, fossé, grillage, obstacle
train, rail, TGV, ferroviaire, ligne
voiture, automobile, auto, constructeur
usine, fabrique, industrie, manufacture, production
inscrire, inscription, scolariser, scolarisation, inscrit
répartir, distribuer, diviser, répartition, partager
embaucher, recruter, embauche, recrutement, personnel
sanction, punition, pénalité, réduire, réduction, couper, amende
plainte, plaindre, reprocher, reproche, critique, déplorer, regretter, râler
vendeur, marchand, commerçant, vendre, commerce, ambulant
chaussure, cordonnier, réparation
couture, couturier, tailleur
opinion, avis, point, vue, position, jugement
montrer, exposer, présenter, exposition, présentation
biennale, exposition, architecture, pavillon
sévère, strict, durcir, dur
abus, fraude
double, doubler, deux
voix, parole, écouter, entendre, représenter, influence
surnom, réputation, surnommer, qualifier
porte, pont, passerelle, entrée
mélange, mixte, divers, diversité, brassage
égal, égalité, équité
site, internet, web, page
important, essentiel, crucial, indispensable, clé, primordial
inconvénient, faiblesse, charge, fardeau, désavantage
atout, force, avantage, plus
mesure, démarche, action, étape
offrir, proposer, fournir, offre, service
hôpital, clinique, médecin, soigner, soins, médical, docteur
boutique, magasin, commerce, librairie
don, subvention, cadeau, donation, financement
payer, financer, régler, participer, cotiser, sponsoriser, prendre
urbanisme, aménagement, construction, bâtir
majorité, dominer, majoritaire, prédominer, dominant
équipe, groupe, cellule
expert, spécialiste, membre, professionnel
camp, campement, tente
président, chef, dirigeant, gouverner, diriger
premier, pionnier, précurseur, ancien
vide, inoccupé, vacant, abandonné
occuper, occupation, squatter, squat
accueillir, accueil, héberger, hébergement, recevoir
étape, stade, phase, avancée, avancement
provisoire, improvisé, ponctuel, temporaire
nouveau, arrivant, venu, primo
nationalité, pays, origine, provenance
crise, récession, difficultés
métropole, ville, urbain, agglomération, centre
côtoyer, coexister, cohabiter, vivre, mélanger
interprète, traducteur, langue
campagne, opération, action
recours, appel, contestation
demande, demander, solliciter, requête
radicalisation, salafiste, extrémisme, islamiste
condamner, condamnation, dénoncer
préscolaire, maternelle, crèche, jardin
devoirs, soutien, scolaire
petit, enfant, bambin, gamin, gosse
boulot, travail, emploi, job
fric, argent, sous, moyens, budget
gens, personne, habitant, monde
chantier, domaine, axe, priorité, volet
domaine, champ, secteur, axe
rapport, étude, publication
rédiger, écrire, auteur, signer
loger, logement, héberger
quartier, arrondissement, secteur, district
bosser, travailler, exercer
enclave, territoire, frontière
fuir, quitter, partir, échapper
`);
