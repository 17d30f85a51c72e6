/**
 * Words that may stand for one another when somebody retells a text, one group a line. Besides the table that search
 * uses: these are everyday verbs and turns, which would find too much.
 */
const GROUPS = `
attract, draw, appeal, pull
long, lasting, years, decades
abroad, foreign, overseas, international
local, resident, native, inhabitant, neighbour
enough, sufficient, adequate
insufficient, scarce, short, lack
area, size, square, surface, space
height, high, tall
length, long
width, wide
depth, deep
cover, extend, span, spread, stretch, occupy
consist, made, comprise, compose, include, contain, combine
say, state, explain, note, mention, declare, announce
describe, portray, depict, present, characterise, call, label
difficult, hard, tough, challenge
easy, simple
build, erect, raise, put
create, produce, generate, cause, lead
happen, occur, take, place
help, aid, assist, enable, allow
show, demonstrate, reveal, indicate, suggest
use, employ, apply, utilise
need, require, must, necessary, demand
want, wish, seek, aim, intend, plan, hope, try
try, attempt, seek, effort
give, grant, provide, offer, award, supply, receive
receive, get, obtain, gain, acquire
keep, maintain, retain, preserve, continue
continue, go, proceed, remain, persist, resume
stay, remain, settle, live
flee, escape, leave, refuge
rise, increase, grow, climb, go, up, more
fall, decrease, decline, drop, shrink, less, reduce, cut
reduce, cut, lower, limit, decrease
limit, restrict, constrain, cap, bound
ban, forbid, prohibit, bar
exclude, bar, ineligible, deny, closed
eligible, qualify, entitle, right
punish, sanction, penalise, penalty
cut, reduction, reduce
pay, cost, finance, fund, spend
afford, pay, means
earn, income, wage, pay, money
rely, depend, dependent, reliance
belong, part, member
near, close, next, beside
far, distant, remote
outskirts, edge, outside
inside, within, internal, domestic
whole, entire, overall, all, total
main, chief, major, principal, key, central, primary, important
important, vital, crucial, essential, key, significant, matter, weight
big, large, great, considerable, substantial, high
small, little, slight, low
many, numerous, lot, several, great
few, little, hardly
often, frequently, regularly, commonly, usually
rarely, seldom, hardly, rare
quick, rapid, fast, swift, soon
soon, quickly, shortly
new, recent, newly, newcomer
old, former, earlier, previous, past
former, once, used, previously, earlier
begin, start, launch, set, found, open, establish, introduce, initiate, origin
end, stop, finish, close, over, expire
found, establish, create, set, start
run, operate, manage, lead, head, direct, organise, organize
lead, head, direct, chair, responsible, charge
organise, organize, hold, run, host, arrange, stage
meet, gather, come, convene, encounter
meeting, gathering, session, round
join, member, participate, take, part
participate, part, attend, join
work, cooperate, collaborate, partner, together, jointly
together, jointly, collaboration, cooperation
teach, train, instruct, learn, course, class
learn, acquire, study, training, skill
child, children, pupil, kid, young, boy, girl
aged, year-old, age, old
support, help, aid, assist, assistance, back
favour, support, prefer
prefer, rather, sooner, favour
oppose, reject, against, protest, outcry
protest, outcry, anger, oppose
welcome, praise, applaud
criticise, criticize, condemn, attack
complain, resent, grumble, complaint
fear, worry, concern, anxiety, afraid
risk, danger, threat, threaten
threat, danger, menace
violence, violent, clash, attack, confrontation
attack, assault, violence
crime, criminal, offence
poor, poverty, deprived, precarious, low-income
precarious, insecure, poor, bad, unstable
rich, wealthy, affluent, better-off
cheap, affordable, inexpensive
expensive, costly, dear
free, gratis, charge, cost
job, work, employment, occupation, position
unemployed, jobless, unemployment
employer, company, firm, business
home, house, housing, flat, apartment, accommodation
empty, vacant, abandoned, unoccupied
occupy, squat, take
city, town, municipal, municipality, urban
centre, center, downtown, core
district, neighbourhood, neighborhood, quarter, borough
countryside, rural, country
harbour, harbor, port
law, act, legislation, legal, regulation, statute, rule
force, effect, valid, come
rule, regulation, provision
permit, permission, authorisation, licence, allow
allow, permit, let, enable, able
oblige, compel, force, compulsory, mandatory, must
agreement, pact, commit, treaty, deal
commit, pledge, promise, undertake
declaration, statement, agreement
strategy, concept, plan, policy, approach
approach, strategy, concept, way, method
measure, step, action, policy
goal, aim, objective, target, purpose
challenge, problem, issue, difficulty, task
reason, cause, because, why, due
result, consequence, effect, outcome, therefore
success, successful, succeed, achievement
example, instance, case
share, proportion, percentage, part, rate, portion
number, figure, count, total, amount
count, number, register, record
estimate, guess, figure
exact, precise, accurate
known, available, clear
unknown, unavailable, unclear
official, formal, registered
unofficial, informal
illegal, unlawful, irregular, unauthorised, illicit
document, record, register
similar, like, alike, same
different, differ, diverse, various, other
diverse, diversity, mixed, various, variety
mix, mixture, mixed, blend
majority, most, mainly, mostly
mostly, mainly, chiefly, primarily, largely, above
only, just, merely, solely
almost, nearly, close
trust, confidence
view, opinion, see, regard, consider, think, believe, judge
consider, regard, view, see, think, treat
expect, anticipate, foresee, predict
believe, think, hold, feel
recommend, suggest, propose, advise, call
propose, suggest, recommend
emphasise, emphasize, stress, underline, emphasis, highlight
compare, comparison, against, contrast
interview, talk, question, ask
publish, issue, release, appear
write, author, writer
author, writer, written, write
speak, language, talk, speaker
art, artist, artistic
perform, performance, play, stage, show
event, occasion, activity
travel, journey, trip, move, pass
move, come, go, migrate, relocate, travel
migrant, immigrant, newcomer, foreigner, migration
arrive, come, reach, arrival, enter
return, back, go, returnee
home, origin, native, country
cross, crossing, pass, over
border, frontier, boundary
fence, barrier, wall
guard, watch, protect, control, police
protect, guard, safe, protection, shelter
parent, father, mother, family
woman, women, female
man, men, male
person, people, individual, human, citizen
twice, double, two
half, fifty
thousand, thousands
year, annual, yearly
month, monthly
currently, present, today, now, present-day
today, now, current, nowadays, present
future, ahead, coming, forward, tomorrow
popular, beloved, liked
famous, known, well-known, renowned
name, call, title, entitle, known
title, name, heading
lie, situate, located, location, stand
stand, lie, situate, located
stretch, lie, span, straddle
surround, enclose
connect, link, join, tie
tie, link, relation, relationship, close
close, near, tie
visit, come, attend
buy, purchase, acquire
sell, trade, vend
carry, bring, transport, take
bring, carry, lead
contribute, add, help
replace, substitute, instead
instead, rather, replace
improve, better, enhance
worsen, deteriorate, worse
strengthen, reinforce, stronger, boost
weaken, weak, undermine
spend, cost, pay
develop, development, grow, evolve, expand, build
expand, extend, grow, widen, spread
extend, expand, spread, widen
neglect, ignore, overlook
select, choose, pick
document, describe, record
share, pass, spread, exchange
pass, hand, transfer, share
adapt, adjust, fit
deal, handle, cope, address, manage, tackle
cope, deal, manage, handle
face, meet, confront, encounter
solve, resolve, settle, solution
conflict, dispute, clash, tension
mediator, mediate, arbitrator
calm, quiet, peaceful
open, receptive, friendly
friendly, open, kind
strict, rigorous, tough
proud, pride
willing, readily, gladly, ready
able, can, capable, capacity
lose, loss, miss
miss, lack, absent, lose
`;

export const ENGLISH_PARAPHRASES: readonly (readonly string[])[] = GROUPS.split("\n")
  .map((line) =>
    line
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
  )
  .filter((group) => group.length > 1);
