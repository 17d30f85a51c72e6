import { wordGroups } from "../word-list.ts";

/**
 * Everyday and professional words for the same thing, one group a line. A word may stand in several groups.
 * Words are matched by stem; a group is searched as one term, the asker's own word counting most.
 */
export const ENGLISH_SYNONYMS = wordGroups(`
child, kid, youngster, minor, pupil, boy, girl
young, youth, teenager, adolescent
woman, female
man, male
person, inhabitant, resident, population, citizen, dweller, individual
refugee, asylum seeker, displaced
migrant, immigrant, newcomer, foreigner, arrival
foreign, foreign-born, non-native
immigration, migration, influx
emigration, emigrate, exodus
unemployment, jobless, joblessness, unemployed, worklessness
job, post, position, vacancy
payroll, staff, employee
borough, district, municipality
carve, divide, split
amnesty, regularise, regularisation, regularize, regularization
portion, share, slice, part
folk, person
toddler, tot, infant, child
holiday, summer, vacation
teach, learn, instruction, lesson
boat, ship, sea, ferry
plane, air, flight, fly
unit, department, office, directorate
praise, hail, laud
pledge, agreement, commitment, vow
peace, non-violence, nonviolence
await, wait, seek
ruling, decision, recognition
cabinet, ministry, minister
town, city, place
despite, although
hurdle, challenge, obstacle, barrier
headcount, population, inhabitant
job, work, employment, occupation, labour, labor, livelihood
worker, employee, staff, personnel, workforce
employ, hire, recruit
hire, recruitment
employer, company, business, firm
entrepreneur, founder, start-up, self-employed
salary, wage, pay, earnings, income
money, fund, funding, finance, financial, budget, resource, cash
debt, owe, indebted
cost, expense, price, fee
rich, wealthy, affluent
poor, poverty, deprived, disadvantaged
welfare, benefit, social assistance
house, housing, home, flat, apartment, accommodation, dwelling
rent, landlord, tenant
law, act, legislation, statute, legal
rule, regulation, provision
right, entitlement
ban, forbid, prohibit
permit, permission, authorisation, authorization, licence, license
visa, entry
paper, document, documentation
undocumented, paperless, irregular, illegal, unauthorised, unauthorized, clandestine
regularise, regularize, legalise, legalize, amnesty
citizenship, nationality, naturalisation, naturalization, passport
school, education, schooling, classroom
enrol, enroll, enrolment, enrollment, attend, register
register, sign up, record
teacher, educator, instructor
learn, study
student, pupil
teach, instruct, train
training, course, class, lesson, workshop
language, linguistic
preschool, kindergarten, nursery
book, bookstore, bookshop
shop, store, retail
cafe, coffee
hospital, clinic, medical, healthcare, health, doctor
police, policing
crime, criminal, offence, delinquency
violence, violent, attack, assault, clash, fight, confrontation
tension, conflict, friction, unrest, resentment, hostility, antipathy
fear, worry, concern, afraid, anxiety
anger, angry, outcry, protest, backlash
discrimination, racism, xenophobia, prejudice
religion, religious, faith
islam, islamic, muslim
mosque, prayer
council, board, committee
mayor, city head
municipality, municipal, town hall, city hall, city council, local authority, local government
district, neighbourhood, neighborhood, quarter, area, borough
region, regional, province
country, state, nation, national
government, authority, administration, official
ministry, minister, department
president, head of state
association, organisation, organization, ngo, charity, nonprofit, non-profit, foundation
volunteer, civil society
programme, program, project, initiative, scheme
plan, strategy, concept, policy, approach
goal, aim, objective, purpose, target
measure, action, step, instrument
recommend, suggest, propose, advise, recommendation, proposal
challenge, problem, difficulty, issue, obstacle
cause, reason, why
effect, impact, consequence, result, outcome
success, successful, achievement
good, best, positive
help, support, assist, assistance, aid, back
offer, provide, supply
service, provision
protect, protection, shelter
share, percentage, proportion, percent, rate, ratio
number, amount, figure, count, total
increase, rise, grow, growth, jump, climb, surge
decrease, fall, decline, drop, shrink, reduce
big, large, huge, great
small, little, tiny
begin, start, launch, found, establish, create, set up, introduce, initiate
establishment, foundation, creation, founding
end, stop, finish, close, terminate
open, opening, inaugurate
change, reform, amend, shift, transform
build, construct, construction, development
harbour, harbor, port, dock
factory, plant, industry, industrial, manufacturing
train, rail, railway
car, automotive, automobile
sea, ocean, maritime
border, frontier
cross, crossing
fence, wall, barrier
distance, far, kilometre, kilometer, km
gateway, bridge, door
transit, stopover, pass through
stay, remain, settle
leave, depart, departure, flee, escape
return, go back, come back, returnee
arrive, arrival, come, reach
origin, come from, native
live, reside, dwell, inhabit
mix, mixed, diverse, diversity, variety
equal, equality, fairness
together, cohesion, unity, solidarity
integrate, integration, inclusion, include, inclusive
harmonisation, harmonization, uyum
art, artist, artistic, cultural, culture
music, concert, musician
festival, event, celebration
craft, handicraft
female, woman
leader, head, chief, director, chair
author, writer, write
publish, release, publication
member, participant, participate, belong
partner, partnership, cooperation, cooperate, collaborate, collaboration
network, alliance
talk, dialogue, dialog, discussion, discuss, conversation
agreement, pact, deal, accord, treaty
declaration, charter, statement, manifesto
mediator, mediation, mediate
mean, meaning, definition, define, stand for
name, call, title, term
year, annual, yearly
start, begin
trade, commerce, commercial, sell
tourism, tourist
economy, economic
invest, investment, investor
scholarship, grant, stipend
website, site, online, web
map, location, located, situated, lie
size, large
district, commune
street, begging, beg
forest, wood
hub, centre, center
guest, visitor
temporary, provisional, short-term
permanent, lasting, long-term, durable
mandatory, compulsory, obligatory, required, must
free, gratis, no charge
sanction, penalty, punishment, punish, fine
mandate, task, responsibility, duty, competence, power, responsible
lack, missing, shortage, absence, scarce, insufficient
knowledge, expertise, know-how, skill, competency
statistic, data, evidence
survey, poll, questionnaire
idea, concept
headquarters, seat, based
city, urban, metropolis, town
usually, often, typically, mostly, generally
business, firm, company, enterprise, commercial, commerce
premises, space, building
pupil, student, schoolchild
ordinary, regular, normal, mainstream
step, measure, recommendation
player, stakeholder, partner, actor
part, element, component, provision
sort, type, kind
hostile, hostility, antipathy, resentment
mood, atmosphere, climate, attitude
calm, quiet, peaceful
pillar, area, field, column
complain, grumble, moan, criticise, criticize, resent, lament, complaint
object, oppose, reject, disagree
annoy, bother, upset, irritate
frighten, scare, fear, threat, threaten
harm, damage, danger, risk
matter, important, importance, vital, essential, crucial, indispensable, necessary, key
branch, subsidiary, outlet, location
team, crew, staff
picture, overview, image, portrayal
sahara, sub-saharan, subsaharan
income, livelihood, earn, living
trade, sell, vendor, peddle
meet, gather, convene, assemble, come
often, frequent, regular, regularly
task, homework, assignment, duty
advantage, benefit, asset, strength, upside, plus
disadvantage, weakness, drawback, burden
opinion, view, think, believe, belief, regard, attitude
urge, demand, call, appeal
show, display, present, exhibit, portray, exhibition
turn, convert, transform, develop, redevelop
hesitate, reluctant, unwilling
strict, rigorous, tough
abuse, fraud, misuse, cheat
gang, organised, organized, criminal, mafia
debt, liability, deficit
wide, width, broad
divide, separate, split
guest, visitor
parent, mother, father, mum, mom, dad
brother, sister, sibling
old, older, age, elderly, senior
attend, visit, go
choose, select, pick
hit, affect, concern
split, allocate, distribute, divide
compulsory, oblige, force, forced
voluntary, free, optional, choice
speed, fast, quick, rapid, swift
double, twice
third, generation
century, hundred
stadium, arena
exchange, swap, dialogue
neighbour, neighbor, adjacent
voice, say, participation
pavilion, biennale, exhibition
study, survey, research, researcher
turkey, turkish, turk
germany, german
morocco, moroccan
syria, syrian
spain, spanish, spaniard
france, french
italy, italian
greece, greek
europe, european
africa, african
bulgaria, bulgarian
romania, romanian
afghanistan, afghan
kurdistan, kurdish, kurd
arab, arabic, arabian
nickname, reputation
`);
