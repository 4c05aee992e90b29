# English. Written to be heard: short sentences, one idea per breath, numbers as words.
# The people and their village are made up; the organisations are real. Where each fact comes from stands in the
# lesson files.

# The village of Amina, Neema, Musa, Juma, Rosa and Grace.
-village = Kijani

course = AI and us
    .summary = What AI is, and who owns it. How we question what it decides, and what a cooperative can do. Twelve short lessons, with stories.

## What AI is, and what it is not

what-ai-is = What AI is, and what it is not
    .summary = Beans, a machine, and the people behind it.

what-ai-is--welcome = Welcome. These lessons are about AI. You hear of it on the radio and at the market. Its long name is artificial intelligence. It can help us, and it can harm us. So we want a say in it. Let us begin with beans.

what-ai-is--neema-watches = In the village of { -village }, Amina sorts her beans in the yard. Her daughter Neema watches. This bean is good. This one is bad. This one is good again.

    Nobody gives her a rule. Nobody says: a good bean is so long, and so heavy. But after many, many beans, her hands know.

what-ai-is--the-machine = Now a buyer brings a machine. It has a camera for an eye. People showed it thousands of beans, and marked each one, good or bad. It found what the good ones have in common. We call that a pattern.

    So this is AI: a machine that finds patterns in many examples.

what-ai-is--how-it-learned = A buyer's machine sorts good beans from bad ones. How did it learn that?
    .hint = Neema learned in the same way, by seeing many beans.
    .answer-examples = From many examples
    .said-examples = examples | many examples | from examples | it saw many beans | people showed it beans
    .reply-examples = Yes. People showed it many beans, and it found the pattern.
    .answer-thinking = It thought about beans
    .said-thinking = it thought | it was thinking | by thinking | it is clever
    .reply-thinking = It looks like that, because it is so quick. But it has no thoughts. People showed it something, many times.
    .answer-always-knew = It always knew
    .said-always-knew = it knew | it was born like that | it knows everything | from the start
    .reply-always-knew = When it was new, it knew nothing about beans. People showed it something, many times.

what-ai-is--speckled-beans = Amina pours in her own beans. They are speckled, like her grandmother's beans. They are good. But the machine throws them out, every one.

    She is paid nothing for them. The buyer says: I cannot help it, the machine decides.

what-ai-is--why-thrown-out = The machine throws out Amina's good speckled beans. Why?
    .hint = What did people show it before?
    .answer-never-seen = It never saw such beans
    .said-never-seen = it never saw them | never seen | it does not know them | nobody showed it | they were missing
    .reply-never-seen = Yes. Nobody showed it speckled beans that were good.
    .answer-bad-beans = The beans are bad
    .said-bad-beans = bad beans | they are bad | they are rotten | poor beans
    .reply-bad-beans = The machine says so, and many would believe it. Let us try them.
    .answer-dislike = It does not like Amina
    .said-dislike = it does not like her | it dislikes Amina | it hates her | it is angry
    .reply-dislike = It can feel like that. But a machine likes nobody, and hates nobody. Something was missing when it learned.

what-ai-is--taste-them = Amina cooks a pot of speckled beans. The buyer tastes them, and asks for more. So the beans are good. Then what did the machine miss?

what-ai-is--who-chooses = A machine learns from examples. Who chooses these examples?
    .hint = Somebody stood there with the beans.
    .answer-people = The people who make it
    .said-people = people | the makers | those who make it | the company | the buyer
    .reply-people = Yes. And they can forget us, or not care about us.
    .answer-machine = The machine itself
    .said-machine = the machine | machine | it chooses | by itself
    .reply-machine = It seems to do all by itself. But it takes what it is given. Somebody gave it those beans, and no others.
    .answer-nobody = Nobody, it just happens
    .said-nobody = nobody | no one | it just happens | it happens
    .reply-nobody = We see nobody, because it was done far away. But somebody gave it those beans, and no others.

what-ai-is--people-behind-it = So behind each machine there are people. They choose the examples. They choose what counts as good. And they choose whom it serves.

    This machine was built for the buyer. Nobody asked Amina. If we are not there, our beans are missing. This is why AI is also a question of power.

what-ai-is--like-a-neighbour = AI understands our life, as a good neighbour does. Is that so?
    .hint = Did the machine know Amina's grandmother?
    .reply-true = It can speak kindly, so it is easy to think so. But it has never been hungry, and never planted a bean. It only finds patterns.
    .reply-false = Right. It finds patterns. It knows nothing of our life.

what-ai-is--never-mistaken = AI is a machine, so it is never mistaken. Is that so?
    .hint = Think of the speckled beans.
    .reply-true = It is quick, and it never gets tired, that is true. But it threw out good beans. It fails where its examples fail.
    .reply-false = Right. It fails where its examples fail.

what-ai-is--people-choose = Say this after me.
    .phrase = AI learns from examples, and people choose them.
    .reply = Whoever knows that is hard to fool.

what-ai-is--what-your-hands-know = Take your time. What do your hands know, that nobody can put into words? What would a machine miss there?
    .hint = Think of dough, of soil, of an animal that falls ill.
    .reply = Thank you. What you know counts. A machine has not seen it.

what-ai-is--before-next-time = Do this before the next lesson. Ask three people: what is AI? Just listen to them. Then tell them about Amina's beans.

## Where you meet it already

where-you-meet-it = Where you meet it already
    .summary = One day with Lakshmi, who never touched a computer.

where-you-meet-it--lakshmi = Lakshmi lives in a village in India. She keeps two buffaloes. She has never touched a computer. Yet AI is with her from morning to night. Let us spend a day with her.

where-you-meet-it--in-the-morning = In the morning, a voice on the phone tells her: rain on Friday, so sow on Thursday. Behind it, a machine compared many years of rain.

    Her son writes to a friend. The phone guesses his next word.

    A trader looks at his phone, and names a price for milk. A machine worked it out.

where-you-meet-it--next-word = A phone guesses the next word that you will write. How does it do that?
    .hint = Remember the beans: many, many examples.
    .answer-many-sentences = It has seen many sentences
    .said-many-sentences = many sentences | it saw sentences | many examples | many words | a pattern
    .reply-many-sentences = Yes. It knows which word often follows.
    .answer-thoughts = It reads your thoughts
    .said-thoughts = it reads thoughts | my thoughts | it reads my mind | it knows me
    .reply-thoughts = It can feel like that, when it guesses well. But it knows no thoughts. It compares your words with many others.
    .answer-somebody = Somebody sits and guesses
    .said-somebody = somebody guesses | a person | someone sits there | a man guesses
    .reply-somebody = Nobody could be so quick. But people did write the many sentences with which it compares yours.

where-you-meet-it--which-is-ai = Not every machine is AI. Which of these finds patterns in many examples?
    .hint = Which one has compared many years?
    .answer-advice = Crop advice by phone
    .said-advice = crop advice | the advice | advice on the phone | the phone
    .reply-advice = Yes. It compared many years and many fields.
    .answer-bicycle = A bicycle
    .said-bicycle = the bicycle | bicycle | a bike
    .reply-bicycle = A bicycle is a clever thing. But it learns nothing from the way it goes.
    .answer-lamp = A solar lamp
    .said-lamp = the lamp | lamp | solar lamp | a light
    .reply-lamp = The lamp stores the sun, and gives it back. It compares nothing. So it is no AI.

where-you-meet-it--at-noon = At noon, Lakshmi asks for a small loan. She stands at the counter, and waits. A machine looks at what she paid before. It looks at how she uses her phone. Then it gives her a number, a credit score.

    It means: she will pay back, or she will not. Nobody tells her how the number was made.

where-you-meet-it--the-number = A number says whether you will pay back a loan. What is this number called?
    .hint = It begins like this: credit.
    .answer-score = A credit score
    .said-score = credit score | the credit score | a score | score | my score
    .reply-score = Yes, a credit score. You may ask how it was made.
    .answer-interest = Interest
    .said-interest = the interest | it is interest | interest rate
    .reply-interest = Interest is what you pay for a loan. Here we mean the number that decides whether you get one.
    .answer-price = A price
    .said-price = the price | price | the cost
    .reply-price = A price says what a thing costs. This number says what somebody thinks of you.

where-you-meet-it--in-the-evening = In the evening, her nephew calls from the city. He asked for work in a factory. A machine sorted the letters, before anybody read them.

    In his street there are cameras, and a machine compares the faces. The police use it. One day it may take him for somebody else.

where-you-meet-it--which-harms = Machines make mistakes. Which mistake does the most harm?
    .hint = Which one cannot be put right in a moment?
    .answer-arrest = The police take the wrong man
    .said-arrest = the police | the wrong man | police take the wrong man | prison | the arrest
    .reply-arrest = Yes. The more harm it can do, the more we must ask.
    .answer-word = The phone guesses a wrong word
    .said-word = the wrong word | a wrong word | the word | the phone
    .reply-word = That is a nuisance, but you just write another one. There is a mistake here that costs a man his freedom.
    .answer-song = It plays a song I dislike
    .said-song = the song | a song | the music | a bad song
    .reply-song = A song is over soon. There is a mistake here that costs a man his freedom.

where-you-meet-it--never-touched = Lakshmi never touched a computer. So AI decides nothing about her. Is that so?
    .hint = Who gave her the credit score?
    .reply-true = It seems so, for she has no machine in her house. But think of her day.
    .reply-false = Right. It decides about her, and nobody asked her.

where-you-meet-it--the-loan-again = At noon, she stood at a counter. The machine was far away. She never saw it. But it gave her a number, and the number decided.

where-you-meet-it--this-app-too = This app uses AI too. It compares the sound of your voice with words. That is how it finds your answer. When it is not sure, it asks you again.

    It does that on this device. Your voice goes nowhere else, unless you hand it on.

where-you-meet-it--person-or-machine = Here is a question to carry with you. Say it after me.
    .phrase = Did a person decide, or a machine?
    .reply = Ask it at every counter.

where-you-meet-it--about-you = Where has a machine decided about you, or about somebody near you? A loan, a price, a job? Think aloud.
    .hint = Did anybody ever say: the computer does not allow it?
    .reply = Thank you. Many notice it only when they think about it.

where-you-meet-it--before-next-time = Do this before the next lesson. When somebody names you a price, or says no, ask: did a person decide, or a machine? Remember one answer.

## Our data

our-data = Our data
    .summary = What is collected about us, and who gains from it.

our-data--pedro = Pedro grows potatoes in the mountains of Peru. A fertiliser seller gives him an app for his phone, for free. It tells him when to sow, and when to spray. Pedro is glad.

our-data--the-app-asks = Each day the app asks a little. Where is your field? What did you sow? How much did you harvest, and what did you spend? It also sees where his phone goes.

    These are traces that he leaves, like footprints. We call them data.

our-data--one-word-for-it = Where we go, what we buy, what we say: all this leaves traces in machines. What do we call these traces?
    .hint = A short word. It begins like this: day.
    .answer-data = Data
    .said-data = our data | the data | it is data | my data
    .reply-data = Yes, data. It is about us. So we should have a say.
    .answer-secrets = Secrets
    .said-secrets = our secrets | a secret | private things
    .reply-secrets = Some of it should stay secret, that is true. But most of us give it away each day. There is a short word for it.
    .answer-news = News
    .said-news = the news | gossip | stories
    .reply-news = It does travel like news. But nobody tells it aloud. There is a short word for it.

our-data--before-the-harvest = The harvest is near. The seller sees it on his screen: many fields, many potatoes. The market does not know yet. He sells what he knows to the buyers.

    Now they offer less, and the farmers do not know why. They are afraid that it will fall further. So they sell quickly.

our-data--who-gained = Pedro gave his data to a seller. The seller told the buyers of the big harvest, and they paid less. Who gained the most?
    .hint = Who knew more than the others?
    .answer-buyers = The seller and the buyers
    .said-buyers = the buyers | the seller | buyers | the traders
    .reply-buyers = Yes. Whoever knows more can bargain better.
    .answer-pedro = Pedro
    .said-pedro = Pedro did | Pedro gained | the farmer | the farmers
    .reply-pedro = He did get good advice, that is true. Let us put it on the scales.
    .answer-nobody = Nobody
    .said-nobody = nobody gained | no one | none of them
    .reply-nobody = It looks like that from the field. But look at the market: somebody bought cheaply.

our-data--two-pans = In one pan lies some advice about sowing. In the other lies a whole harvest, sold for less. Which pan is heavier?

our-data--it-is-free = The app costs no money. So nobody earns money with it. Is that so?
    .hint = What did Pedro give, instead of coins?
    .reply-true = It costs no coins, that is so. But Pedro pays with his data, and data can be sold.
    .reply-false = Right. Pedro pays with his data, and data can be sold.

our-data--a-thousand-farmers = The data of one farmer is worth little. The data of a thousand farmers is worth a lot. It shows harvests and prices, as no single field can.

    Alone, Pedro can only say yes or no. Together, a thousand can name a condition.

our-data--names-of-members = Pedro is in a cooperative. An app asks him for the names and numbers of all members. What should he do?
    .hint = To whom do these names belong?
    .answer-ask-members = Ask the members first
    .said-ask-members = ask the members | ask first | the members decide | bring it to the assembly
    .reply-ask-members = Yes. What is about all of us, we decide together.
    .answer-give-them = Give them, they are only names
    .said-give-them = give the names | only names | hand them over
    .reply-give-them = A name seems a small thing. But with it comes a number, and then the calls come. These names are not Pedro's to give.
    .answer-sell-them = Sell the list
    .said-sell-them = sell | sell it | for money | sell the numbers
    .reply-sell-them = Then at least one of us would earn. But the names belong to all the others, and nobody asked them.

our-data--four-questions = Before you give data, ask four questions.

    What will you collect?

    What is it for?

    Who will see it?

    Can I take it back?

our-data--in-their-order = Tell me the four questions in order.
    .hint = First comes what, and last comes back.
    .reply = Four questions. Nobody who is honest will mind them.
    .answer-collect = What will you collect?
    .said-collect = what will you collect | what you collect | collect
    .answer-purpose = What is it for?
    .said-purpose = what is it for | what for | the purpose
    .answer-see = Who will see it?
    .said-see = who will see it | who sees it | who
    .answer-back = Can I take it back?
    .said-back = can I take it back | take it back | can I get it back

our-data--ask-first = Say after me.
    .phrase = It is about me, so I ask first.
    .reply = You may say that to anyone, also to the clinic and the bank.

our-data--who-knows-about-you = What do others know about your fields, or your family? From a phone, perhaps, or from a form. Who gains from it? Think aloud.
    .hint = Think of the shop and the clinic. Think of the buyer, and of the office.
    .reply = Thank you. Now you see the footprints.

our-data--before-next-time = Do this before the next lesson. A shop, a clinic or an office will write something down about you. Ask one of the four questions. See whether they can answer.

## Who owns AI

who-owns-ai = Who owns AI
    .summary = A few companies own it, and many others bear the cost.

who-owns-ai--wanjiku = It is night in Nairobi, in Kenya. Wanjiku sits at a screen. She draws a box around each child, each car, each dog. Picture after picture, so that a machine can learn.

    On other days she looks at cruel pictures, so that others need not. We call this data work.

who-owns-ai--by-itself = AI learns all by itself, without human work. Is that so?
    .hint = What does Wanjiku do all night?
    .reply-true = That is how it is often told. But look over Wanjiku's shoulder.
    .reply-false = Right. Behind it are many hands, and we seldom see them.

who-owns-ai--coloured-dots = Without Wanjiku's boxes, the machine sees only coloured dots. It was she who showed it: this is a child, this is a car.

who-owns-ai--her-pay = A middleman gives Wanjiku this work. He takes his part, and little is left for her. If she complains, he finds somebody else. She does not know who uses what she made.

    When she sleeps, the cruel pictures come back. Nobody helps her to bear them.

who-owns-ai--at-the-top = Who stands at the top? A few companies set the direction. You may hear their names: OpenAI, Amazon, Meta, Microsoft. And Alphabet, the owner of Google.

    They own the great computers and the data. They pay the specialists. And they have the money to go on trying.

who-owns-ai--why-they-decide = A few companies decide where AI is going. Why can they?
    .hint = What do they have, that others lack?
    .answer-own = They own computers, data and money
    .said-own = they own it | computers and data | they have the money | money | they own the computers
    .reply-own = Yes. It is ownership that gives them the power.
    .answer-clever = They are cleverer than all others
    .said-clever = they are clever | cleverer | they know more | they are wise
    .reply-clever = Clever people work there, that is true. But clever people live everywhere. Most of them have no such computers, no data and no money.
    .answer-elected = We elected them
    .said-elected = elected | they were elected | we chose them | people voted
    .reply-elected = It is we who elect our own board. But nobody elected these companies, and we cannot vote them out.

who-owns-ai--the-costs = Their computers fill halls as big as a market. They need much electricity, and much water. They need our traces, so we lose privacy.

    Sometimes they judge unfairly, and nobody can explain it. Mostly it falls on those who were pushed aside before.

who-owns-ai--who-bears-them = The gains of AI go to a few. Who bears most of the cost?
    .hint = Think of Wanjiku, and of those with little water.
    .answer-pushed-aside = Those who already had little
    .said-pushed-aside = those who had little | the poor | people with little | poor people | people like us
    .reply-pushed-aside = Yes. And so they have the best reason to speak up.
    .answer-owners = The owners
    .said-owners = the companies | owners | the rich | the companies pay
    .reply-owners = They pay for their halls, that is so. But thin wages, lost water and unfair judgements fall on others.
    .answer-no-one = No one
    .said-no-one = nobody | there is no cost | it costs nothing
    .reply-no-one = From far away it looks clean and light. But somebody sits there at night, and somewhere the water is missing.

who-owns-ai--a-changed-aim = OpenAI began without profit as its aim. Then it needed a lot of money. So it changed its form. Now investors could earn from it, up to a limit.

    In a cooperative that is harder. The reserves cannot be shared out, and the members vote.

who-owns-ai--what-holds-us = Many begin with a good aim. What holds a cooperative to its aim?
    .hint = Who can say no in a cooperative?
    .answer-votes = Its members vote
    .said-votes = the members | members vote | the vote | we vote | voting
    .reply-votes = Yes, as long as they come, and vote.
    .answer-promise = A fine promise
    .said-promise = a promise | the promise | a good promise | fine words
    .reply-promise = A promise is a good beginning. But a promise alone gives way when money calls. Somebody must be able to say no.
    .answer-investor = A rich investor
    .said-investor = an investor | the investor | a rich man | money
    .reply-investor = An investor brings money, and wants it to grow. That can pull us away from our aim.

who-owns-ai--what-is-closed = It need not stay like this. Then came DeepSeek, from China. It lets others use and change its AI. The market took fright. One maker of computer chips lost almost six hundred billion dollars in value.

    DeepSeek needs great computers too, that is true. But we learn: what is closed can be opened.

who-owns-ai--who-owns-who-bears = Two questions belong together. Say them after me.
    .phrase = Who owns it, and who bears the cost?
    .reply = Keep asking both of them.

who-owns-ai--one-big-buyer = Think of one big buyer or seller on whom all of you depend. What could you do together, that none of you can do alone? Think aloud.
    .hint = Sell together? Ask together? Build something of your own?
    .reply = Thank you. With AI it is the same question, only larger.

who-owns-ai--before-next-time = Do this before the next lesson. Which app do people near you use most? Ask somebody: who owns it, and where does the money go?

## When it is unfair

when-it-is-unfair = When it is unfair
    .summary = Rosa is refused a loan. Is it only bad luck?

when-it-is-unfair--rosas-loan = Rosa grows coffee near { -village }. She wants to buy drying tables. She has paid back every debt, and her neighbours trust her.

    In town she asks for a loan. The clerk looks at his screen. He does not look at her. The machine says no.

when-it-is-unfair--what-it-was-shown = How did the machine come to that? It was shown many old loans. In those years, people lent mostly to men. The land stood in the men's names. Women like Rosa were hardly among them.

    So the machine found a pattern: to people like her, we do not lend.

when-it-is-unfair--why-refused = Rosa always paid back, but the machine refuses her a loan. Why?
    .hint = What examples did the machine see?
    .answer-old-loans = It learned from unfair old loans
    .said-old-loans = old loans | the old loans | unfair loans | the examples | it learned from old loans
    .reply-old-loans = Yes. It repeats what people did before.
    .answer-not-paid = Rosa did not pay her debts
    .said-not-paid = she did not pay | her debts | Rosa did not pay | she owes money
    .reply-not-paid = That would be a good reason. Let us ask around.
    .answer-luck = It was bad luck
    .said-luck = bad luck | luck | just luck | it was fate
    .reply-luck = Many think so, and go home quietly. But luck does not look at who you are. The machine did.

when-it-is-unfair--ask-her-neighbours = We ask the shop. We ask the cooperative. We ask her neighbours. All say the same: Rosa paid every time, and on the day. So it must be something else.

when-it-is-unfair--nobody-told-it = Nobody told the machine to refuse women. Nobody had to. The unfairness was already in the examples. There is a word for that: bias. Bias is like a scale that always leans to one side.

    The machine wishes Rosa no harm. It wishes nothing. But her coffee lies on the wet ground, and spoils.

when-it-is-unfair--the-word-for-it = A machine judges against the same people, again and again. It is like a crooked scale. What do we call that?
    .hint = It begins like this: by.
    .answer-bias = Bias
    .said-bias = it is bias | a bias | the bias
    .reply-bias = Yes, bias. Once it has a name, we can speak about it.
    .answer-mistake = A mistake
    .said-mistake = mistake | an error | it is wrong
    .reply-mistake = A mistake can hit anybody. This one hits the same people, again and again. There is a word for that.
    .answer-theft = Theft
    .said-theft = stealing | it steals | it is theft
    .reply-theft = It may well feel like theft. But nobody reached into a pocket. The scale itself is crooked, and there is a word for that.

when-it-is-unfair--no-feelings = A machine has no feelings. So it treats everybody alike. Is that so?
    .hint = From whom did it learn?
    .reply-true = It has no hatred, that is true. But it learned from people who were not fair. So it carries on what they did.
    .reply-false = Right. It learned from people, and it carries on what they did.

when-it-is-unfair--elsewhere-too = It is like this elsewhere too. A hiring machine passes over those who were never hired. A health machine misses people who were not in its examples. A police machine looks where the police always looked.

    Those who were pushed aside are pushed aside again.

when-it-is-unfair--what-helps-rosa = Rosa was refused a loan, without a reason. She feels ashamed. What helps the most?
    .hint = Is Rosa the only one?
    .answer-tell-others = She tells the others
    .said-tell-others = tell the others | tell others | she tells them | tell her friends | speak about it
    .reply-tell-others = Yes. Perhaps she is not the only one.
    .answer-keep-silent = She keeps silent
    .said-keep-silent = keep silent | say nothing | she is silent | hide it
    .reply-keep-silent = That is how shame works, and it is hard. But in silence, each one thinks that she is the only one.
    .answer-gift = She gives the clerk a gift
    .said-gift = a gift | give a gift | pay the clerk | a bribe
    .reply-gift = It seems the quick way. But the clerk did not decide. And tomorrow the next woman is refused.

when-it-is-unfair--at-the-well = Rosa tells it at the well. They refused me too, says Fatuma. Me too, says Grace. In the end they are five.

    Then Musa speaks. He has little land and an old debt. He got his loan. Nobody says anything for a while.

when-it-is-unfair--what-they-see = Five women who always paid were refused a loan. A man with an old debt got one. What do we see here?
    .hint = Once is chance. And five times?
    .answer-pattern = A pattern
    .said-pattern = pattern | the pattern | bias | it is always the same
    .reply-pattern = Yes. Machines find patterns, and so can we.
    .answer-chance = Chance
    .said-chance = it is chance | by chance | an accident
    .reply-chance = One refusal can be chance. But five, and each time women who paid?
    .answer-envy = Envy
    .said-envy = they envy him | jealousy | they are jealous
    .reply-envy = Musa may have his loan, and nobody envies him. But why were these five refused?

when-it-is-unfair--together-we-see = Say after me.
    .phrase = Alone it looks like luck. Together we see the pattern.
    .reply = That is why we talk to one another.

when-it-is-unfair--a-refusal = Were you ever refused something, without a reason? Or somebody near you? Who else was refused? Think aloud.
    .hint = A loan, a job, a place at school, help from the office?
    .reply = Thank you. It was hard, and you put it into words.

when-it-is-unfair--before-next-time = Do this before the next lesson. Ask in your group: who was refused, and who was not? Name nobody. Just count on your fingers. Next time, we go back to the counter with Rosa.

## Contesting a decision

contesting-a-decision = How to contest a decision
    .summary = What to ask, whom to ask, and in which order.

contesting-a-decision--she-goes-back = A machine refused Rosa a loan. Today she goes back, and Amina goes with her. A decision is not like the weather. People made it, and people can change it. What you learn now works for a loan, a job or a price.

contesting-a-decision--five-questions = Take one hand. There is a question for each finger.

    The thumb: did a person decide, or a machine?

    The second finger: what is the reason?

    The third: what do you know about me, and is it right?

    The fourth: who can look at it again?

    The little finger: where can I complain?

contesting-a-decision--next-please = You stand at the counter. The clerk says: the computer refused you. Who is next? What do you do?
    .hint = Which finger comes after the thumb?
    .answer-ask-reason = I stay, and ask for the reason
    .said-ask-reason = ask for the reason | ask why | I stay | I ask for the reason | the reason
    .reply-ask-reason = Yes. Calm and friendly, and you do not move away.
    .answer-shout = I shout at him
    .said-shout = shout | I shout | I get angry | I scream
    .reply-shout = You have every reason to be angry. Let us see what happens.
    .answer-go-home = I go home
    .said-go-home = go home | I leave | I go away | walk away
    .reply-go-home = Many go home, and it is easy to understand. But then nobody will ever look at it again.

contesting-a-decision--the-guard = The guard comes. Now everybody talks about the shouting. Nobody talks about the refusal any more. Let us try with a calm voice.

contesting-a-decision--the-reason = This sentence belongs to you. Say it after me.
    .phrase = Please tell me the reason for this decision.
    .reply = Calm and clear. Now he has to look.

contesting-a-decision--an-old-debt = The clerk reads from his screen: you owe the shop money. But you paid that debt last year. What do you ask for?
    .hint = What stands there is not right.
    .answer-correct-it = That they correct it
    .said-correct-it = correct it | they correct it | put it right | it is not right | change it
    .reply-correct-it = Yes. And next time you bring the receipt, or a witness.
    .answer-pay-twice = To pay it again
    .said-pay-twice = pay again | pay it again | I pay twice | I pay
    .reply-pay-twice = Then it would be over, it seems. But you would lose money, and the screen would still be wrong.
    .answer-smaller-loan = A smaller loan
    .said-smaller-loan = smaller loan | less money | a small loan
    .reply-smaller-loan = A smaller loan would help a little. But the false debt stays there, and follows you.

contesting-a-decision--the-computer-decides = The clerk corrects the false debt. But the machine still says no. He says: I can do nothing, the computer decides. What do you ask now?
    .hint = Somebody in that house may do more than he may.
    .answer-who-can = Who can look at it again?
    .said-who-can = who can look again | who can look at it | somebody else | a person | the manager
    .reply-who-can = Yes. Behind each computer there is somebody who answers for it.
    .answer-give-in = Nothing, if it is the computer
    .said-give-in = nothing | I ask nothing | I give in | I believe it
    .reply-give-in = It sounds like the last word. But a computer answers for nothing. People put it there, and they can look again.
    .answer-blame = Why are you so bad?
    .said-blame = you are bad | I blame him | he is bad | why are you bad
    .reply-blame = Perhaps he is as helpless as you. Look past him, for somebody who may do more.

contesting-a-decision--look-again = The second sentence is yours too. Say it after me.
    .phrase = I want a person to look at it again.
    .reply = With that sentence, the door opens a little.

contesting-a-decision--whom-to-ask = So Rosa goes up, step by step. First she asks the clerk. If he cannot help, she asks the manager. If that fails, there is an office that watches over banks. Amina is with her at each step.

contesting-a-decision--step-by-step = A machine refused you. Whom do you go to? Tell me in order.
    .hint = Begin with the nearest one.
    .reply = Step by step. And at each step you can say: I was there already.
    .answer-clerk = The clerk at the counter
    .said-clerk = the clerk | clerk | the counter
    .answer-manager = The manager
    .said-manager = manager | the boss | his boss
    .answer-office = The office that watches over them
    .said-office = the office | office | the authority | the government

contesting-a-decision--what-makes-us-strong = Four things make you strong. Take somebody with you. Ask for the answer in writing; a friend can read it to you. Remember the day and the name. And tell your cooperative. It can speak for five at once.

    In some countries, the law says they must give a reason. In some, a person must look again. Ask what the law says in yours.

contesting-a-decision--must-be-alone = It is my decision, so I must contest it alone. Is that so?
    .hint = Who came to the counter with Rosa?
    .reply-true = It is about you, that is true. But two hear better than one, and a cooperative speaks louder than both.
    .reply-false = Right. Two hear better than one, and a cooperative speaks louder than both.

contesting-a-decision--your-turn = Now it is your turn. I am the clerk, and I say: the computer refused you. You are at the counter, and somebody stands beside you. Speak to me, in your own words.
    .hint = Go from finger to finger. Did a machine decide? What is the reason? What do you know about me? Who can look again? Where can I complain?
    .reply = Thank you. You asked, and you stayed. It gets easier each time.

contesting-a-decision--before-next-time = Do this before the next lesson. Teach the five questions to one other person, finger by finger. Then promise each other: I go with you, and you go with me.

## False voices

false-voices = False voices
    .summary = When a machine speaks in the voice of somebody you love.

false-voices--the-call = It is evening in { -village }. Musa's phone rings. He does not know the number. But he knows the voice: it is his daughter Zawadi. She is crying.

    Father, there was an accident. Send money, quickly, and tell nobody.

false-voices--what-musa-does = Your daughter's voice, from a number you do not know: send money, quickly. What do you do?
    .hint = You have Zawadi's own number.
    .answer-call-back = I call her own number
    .said-call-back = call her | I call her | call her number | I call back | hang up
    .reply-call-back = Yes. Zawadi answers. She is at work, and all is well.
    .answer-send-money = I send the money
    .said-send-money = send money | send it | I send it | I pay
    .reply-send-money = You love her, so you want to help at once. They count on that.
    .answer-keep-talking = I keep talking with her
    .said-keep-talking = keep talking | go on talking | talk | stay on the phone
    .reply-keep-talking = You may learn something, that is so. But the caller keeps you on the phone, and the fear grows. Better end the call.

false-voices--next-morning = The next morning, Zawadi calls. She was at work all day. There was no accident. And the money is gone. Let us go back to that evening.

false-voices--how-it-is-done = How can that be? A machine can copy a voice. A short recording is enough, perhaps from a video. Then the false voice says whatever the cheat wants. We call that voice cloning.

    Faces and films can be faked too. We call those deepfakes.

false-voices--i-know-the-voice = I know the voice, so I know who is calling. Is that so?
    .hint = What can a machine do with a voice?
    .reply-true = For thousands of years it was so. Today a machine can copy a voice. Only calling back tells us.
    .reply-false = Right. A voice can be copied. Only calling back tells us.

false-voices--three-signs = Three signs should make us careful.

    Hurry: it must be now.

    Fear: something terrible will happen.

    Secrecy: tell nobody.

    Somebody who brings all three does not want you to think.

false-voices--secret-number = A friendly man calls. He says he is from the bank, and asks for your secret number. To whom do you tell it?
    .hint = Does a bank need to ask for it?
    .answer-nobody = To nobody
    .said-nobody = nobody | no one | I do not tell it | never
    .reply-nobody = Yes. An honest bank does not ask for it.
    .answer-tell-him = To him, he is friendly
    .said-tell-him = to him | I tell him | tell him | he is friendly | the bank
    .reply-tell-him = Friendly is easy. But with that number he can empty your account. An honest bank does not ask for it.
    .answer-half = Half of it
    .said-half = half | one half | I tell him half
    .reply-half = That sounds clever. But tomorrow another friendly man asks for the other half.

false-voices--the-treasurer = Juma keeps our money. A message comes, in the voice of our chairperson: pay this new supplier today. What should Juma do?
    .hint = One call, and one more pair of eyes.
    .answer-check = Call the chairperson, and ask a second person
    .said-check = call the chairperson | call her | ask a second person | check | call first
    .reply-check = Yes. One call back, and two people. That should be our rule.
    .answer-pay = Pay quickly
    .said-pay = pay | pay it | he pays | pay now
    .reply-pay = He wants to do his duty. But a voice alone is no order any more. If it was false, all of us have lost.
    .answer-forget-it = Forget the message
    .said-forget-it = forget it | forget | do nothing | delete it
    .reply-forget-it = That is better than paying. But if it was true, a supplier waits. A short call settles it.

false-voices--a-minister-speaks = A film goes from phone to phone. A minister promises free fertiliser to all who pay a small fee today. What do you do?
    .hint = Today, and pay: does that remind you of something?
    .answer-ask-office = I ask the office or the cooperative
    .said-ask-office = ask the office | ask the cooperative | I ask | ask somebody
    .reply-ask-office = Yes. They say: there is no such fee. The film was false.
    .answer-pay-fee = I pay the fee
    .said-pay-fee = pay the fee | I pay it | the small fee | pay
    .reply-pay-fee = Free fertiliser would be good, and the fee is small. But many small fees make a cheat rich.
    .answer-pass-on = I send it on to everyone
    .said-pass-on = send it on | pass it on | I share it | send it to everyone
    .reply-pass-on = You mean well, for others need fertiliser too. But a false film needs people who send it on. First ask.

false-voices--our-protection = We can protect one another. In the family, agree on a secret word. Whoever asks for money must say it. In the cooperative, make a rule: no payment on a voice alone. We call back, and two people agree.

false-voices--what-we-do = A voice wants money, quickly. Tell me in order what we do.
    .hint = First the call must end.
    .reply = Yes. And then the cheat has no one to cheat.
    .answer-hang-up = We hang up
    .said-hang-up = hang up | end the call | put down the phone
    .answer-call = We call the number we know
    .said-call = call the number | we call back | the number we know
    .answer-warn = We warn the others
    .said-warn = warn the others | warn | tell everyone

false-voices--i-call-back = Say after me.
    .phrase = I hang up, and I call back.
    .reply = A short sentence that saves money.

false-voices--no-shame = Did somebody try to cheat you, or a neighbour, by phone? What did they say? It is no shame. These people are skilled.
    .hint = Was there hurry? Was there fear? Was it secret?
    .reply = Thank you. Tell the others as well. It protects them.

false-voices--before-next-time = Do this before the next lesson. Sit with your family, and choose a secret word. Do not tell it on the phone. Begin with the oldest, for they are called most often.

## Asking an assistant

asking-an-assistant = Asking an assistant
    .summary = Use it, check it, and keep some things to yourself.

asking-an-assistant--leylas-goat = Leyla keeps goats in the hills of Anatolia. One goat has a swollen belly, and will not eat. The animal doctor is far away. Her nephew has an assistant on his phone. You ask it something, and it answers like a person.

asking-an-assistant--the-answer = It answers at once, kindly and clearly. It names a medicine, and says how much. It sounds very sure.

    But it has never seen a goat. It learned from endless texts which word often follows another. So sometimes it invents, and does not notice.

asking-an-assistant--what-now = The assistant names a medicine for the sick goat, and sounds very sure. What should Leyla do?
    .hint = Who has healed many goats?
    .answer-doctor = Ask the animal doctor first
    .said-doctor = ask the doctor | the animal doctor | the doctor | call the doctor | ask an old herder
    .reply-doctor = Yes. The doctor says: that is far too much for a goat.
    .answer-give-it = Give the medicine at once
    .said-give-it = give it | give the medicine | give it at once | do what it says
    .reply-give-it = She is worried, and the goat is suffering. Let us see.
    .answer-ask-again = Ask the phone a second time
    .said-ask-again = ask the phone | a second time | ask it twice | ask the assistant
    .reply-ask-again = It is good to doubt. But it may say the same, or something new, just as surely. To check, we need another source.

asking-an-assistant--by-evening = By evening, the goat cannot stand. The dose was far too much for a goat. The assistant is not sorry. It does not even know. Let us go back to that moment.

asking-an-assistant--sounds-sure = An assistant that sounds sure knows that it is right. Is that so?
    .hint = Does it notice when it invents?
    .reply-true = With people, we often go by the tone. But it always sounds sure, also when it invents.
    .reply-false = Right. It always sounds sure, also when it invents.

asking-an-assistant--what-it-is-good-for = It can still be of use. It can find words for a letter. It can explain a difficult paper. It can give you good questions for the doctor. Use it where you can check the answer. Use it where a mistake does little harm.

    Not for medicine, not for law, and not for much money.

asking-an-assistant--a-good-use = For which of these is an assistant a good help?
    .hint = Where can you check, and where does a mistake do little harm?
    .answer-letter = Finding words for a letter
    .said-letter = a letter | the letter | writing a letter | words for a letter
    .reply-letter = Yes. Somebody reads it to you, and you change what does not fit.
    .answer-medicine = How much medicine a child needs
    .said-medicine = medicine | the medicine | medicine for a child | the child
    .reply-medicine = When a child is ill at night, one wants an answer. But here a mistake can kill. Ask somebody who has learned it.
    .answer-vote = How I should vote
    .said-vote = my vote | voting | how to vote | the vote
    .reply-vote = It can list reasons, for and against. But the vote is yours. Nobody should hand that to a machine.

asking-an-assistant--never-give-away = What you tell an assistant mostly goes to a computer far away. It may be kept there.

    So never tell it your secret number. Never tell it the number on your identity card. Do not tell it about the debts and sickness of others. And keep what the cooperative keeps to itself.

asking-an-assistant--keep-to-yourself = An assistant helps you with a letter about the late rain. What do you keep to yourself?
    .hint = What belongs to somebody else?
    .answer-debts = The debts of a member
    .said-debts = the debts | debts | a member's debts | somebody's debts
    .reply-debts = Yes. These are not yours to give away.
    .answer-greeting = A polite greeting
    .said-greeting = the greeting | greeting | polite words
    .reply-greeting = A greeting hurts nobody. But there is something here that could hurt a member.
    .answer-rain = That the rain came late
    .said-rain = the rain | late rain | rain came late
    .reply-rain = The letter is about the rain, and everybody knows it. But there is something here that could hurt a member.

asking-an-assistant--who-allows-it = Our secretary wants an assistant to write down all that we say. Who should decide about that?
    .hint = Whose words would go to that machine?
    .answer-members = The members
    .said-members = members | we do | all of us | the assembly
    .reply-members = Yes. They are our words, and they would go to a company.
    .answer-secretary = The secretary
    .said-secretary = secretary | the secretary decides | she does
    .reply-secretary = It would save the secretary much work, that is true. But the words are those of all of us.
    .answer-seller = The seller of the assistant
    .said-seller = the seller | seller | the company
    .reply-seller = The seller will say that it is safe. Perhaps it is. But the words are ours, not theirs.

asking-an-assistant--ask-check-decide = In which order do we use an assistant?
    .hint = The last word is ours.
    .reply = Yes, in this order, and the last word stays with us.
    .answer-ask = We ask it
    .said-ask = ask | we ask | ask it
    .answer-check = We check with somebody who knows
    .said-check = check | we check | check it | somebody who knows
    .answer-decide = We decide ourselves
    .said-decide = decide | we decide | decide ourselves

asking-an-assistant--i-check = Say after me.
    .phrase = It may help, but I check, and I decide.
    .reply = That is how we use a tool.

asking-an-assistant--whom-you-ask = Whom can you ask, when you must check something? Name somebody for sickness, somebody for law, somebody for money.
    .hint = A nurse, a teacher, an elder, your cooperative?
    .reply = Thank you. These people are worth more than any assistant.

asking-an-assistant--before-next-time = Do this before the next lesson. Find somebody who has an assistant on a phone. Ask it about something you know well: your crop, or your village. Count what is right, and what it invents.

## The cooperative way

the-cooperative-way = The cooperative way
    .summary = Seven principles, and a machine that tests milk.

the-cooperative-way--the-offer = In { -village }, the milk cooperative meets. A company offers a machine with AI. It tests the milk, and sets the price for each member. For two years it is free.

    Juma says: let us sign, others are waiting. Amina says: first we ask our seven principles.

the-cooperative-way--door-and-vote = The first principle is the open door. Many different people should shape such a machine. Then nobody is left out.

    The second: the members decide. How is it built? Which data does it get? Who may use it? Those whom it affects decide.

the-cooperative-way--who-decides = A machine will set the price of our milk. Who should decide about that machine?
    .hint = Whose milk is it?
    .answer-members = The members whose milk it is
    .said-members = the members | members | we do | all of us | the assembly
    .reply-members = Yes. It affects us, so we decide.
    .answer-company = The company that built it
    .said-company = the company | company | those who built it
    .reply-company = They know best how it works, that is true. Let us look one year ahead.
    .answer-technician = Our technician
    .said-technician = the technician | technician | the expert
    .reply-technician = The technician can explain it to us, and that is worth a lot. But it is not the technician's milk.

the-cooperative-way--one-year-later = One year later, the price falls. Why? The company says: that is our secret. You agreed to it. Let us go back to that evening.

the-cooperative-way--share-and-stay-free = The third principle: members pay in, and members share. What the machine saves comes back to us.

    The fourth: we stay free. A company may sell us something. But it must not hold us fast. Can we leave, and take our data with us?

the-cooperative-way--free-for-two-years = The machine is free for two years. Then only the company can read our data. What is in danger?
    .hint = Could we still leave?
    .answer-freedom = Our freedom
    .said-freedom = freedom | the freedom | our independence | we cannot leave
    .reply-freedom = Yes. What is free today can bind us tomorrow.
    .answer-taste = The taste of the milk
    .said-taste = the taste | the milk | our milk
    .reply-taste = The milk stays as good as our cows. But could we still go to another company?
    .answer-nothing = Nothing, for it is free
    .said-nothing = nothing | no danger | it is free
    .reply-nothing = Two years without cost, that sounds good. But in the third year the company names the price. Could we still leave?

the-cooperative-way--we-learn = The fifth principle: we learn. It is the cornerstone. A machine that nobody understands makes the strong stronger. And the weak cannot even say what is wrong. So we learn before we vote. You are doing it now.

the-cooperative-way--one-who-understands = It is enough if our technician understands the machine. Is that so?
    .hint = Who votes about it?
    .reply-true = One who understands is a treasure. But all of us vote. And what if that one leaves, or is bought?
    .reply-false = Right. All of us vote, so many of us must understand.

the-cooperative-way--together-and-our-place = The sixth principle: cooperatives help one another. Together we can keep data in common, and speak with one voice. Most rules for AI forget this solidarity.

    The seventh: we care for our place. Does the machine serve the village? How much water and power does it need?

the-cooperative-way--four-conditions = So { -village } does not say yes, and does not say no. It names four conditions.

    We can see how a price is made.

    A person looks again when a member complains.

    The data belongs to the members.

    And each year the assembly votes about it again.

    The man from the company says: nobody has asked me that before. He goes home to find out.

the-cooperative-way--aminas-milk = The machine says: Amina's milk is bad. Amina says: it is good. What should our rules say?
    .hint = Remember Rosa at the counter.
    .answer-person = A person tests it again
    .said-person = a person | test it again | somebody tests it | a person tests it
    .reply-person = Yes. And we write it down, so that the machine can be corrected.
    .answer-last-word = The machine has the last word
    .said-last-word = the machine | the last word | the machine is right | believe the machine
    .reply-last-word = That would end each quarrel quickly. But the machine can be mistaken, and then Amina pays for it.
    .answer-juma = Juma decides alone
    .said-juma = Juma | Juma decides | ask Juma
    .reply-juma = Juma may be fair. But one man alone is no rule. What if it is his cousin's milk?

the-cooperative-way--we-decide-about-it = Say after me.
    .phrase = If it decides about us, we decide about it.
    .reply = That is an old principle, for a new machine.

the-cooperative-way--which-principle = Suppose such a machine comes to your cooperative. Which principle would you defend first, and why?
    .hint = The open door, the vote, the sharing. Staying free, learning, helping one another, our place.
    .reply = Thank you. Say it in your assembly too.

the-cooperative-way--before-next-time = Do this before the next lesson. Think of one machine or app that your cooperative uses. Ask somebody on the board: can we leave, and take our data with us?

## Data cooperatives

data-cooperatives = Data cooperatives
    .summary = People who hold their data together, at sea and on land.

data-cooperatives--lupita = Lupita fishes in a small bay in Mexico. Each evening she writes in a notebook: what she caught, where, and for how much. One night the sea comes in, and the notebook is gone.

    On the beach, the buyers know more about her fish than she does. They name the price, and she takes it.

data-cooperatives--pescadata = Small fishers in Mexico use PescaData. It is an app for keeping records of the catch. It also works at sea, without a network. What the fishers record belongs to them.

    Now Lupita knows her good months. She can bargain, and show what she did.

data-cooperatives--whose-catch = With PescaData, fishers in Mexico keep records of their catch. Who should gain from these records?
    .hint = Who went out to sea?
    .answer-fishers = The fishers
    .said-fishers = fishers | the fishermen | fishermen | Lupita
    .reply-fishers = Yes. Their work, their records, their gain.
    .answer-buyers = The buyers
    .said-buyers = buyers | the traders | the market
    .reply-buyers = Buyers like to know everything, and they often do. But it was not they who went out to sea.
    .answer-nobody = Nobody
    .said-nobody = no one | none of them | nobody should
    .reply-nobody = One could lock the records away. But then nobody learns from them, not even Lupita.

data-cooperatives--midata = Now to Switzerland, to MIDATA. It is a cooperative for health data, and it does not seek profit. Each person has a locked account.

    When a study wants to learn about a disease, it must ask. Each person decides which study may use what. And the general assembly governs it all.

data-cooperatives--the-study = At MIDATA, a study would like to use Anna's health data. Who decides about that?
    .hint = Whose body is it about?
    .answer-anna = Anna herself
    .said-anna = Anna | she does | Anna decides | herself
    .reply-anna = Yes. For this study yes, for that one no, as she likes.
    .answer-doctors = The doctors
    .said-doctors = doctors | the study | the scientists
    .reply-doctors = They may have a good aim. But they have to ask, for it is about Anna.
    .answer-chairperson = The chairperson
    .said-chairperson = chairperson | the board | the leader
    .reply-chairperson = The chairperson leads the cooperative. But nobody opens Anna's account in her place.

data-cooperatives--each-and-all = In a data cooperative, I decide about my data. And all of us decide about the rules. Is that so?
    .hint = There is Anna, and there is the general assembly.
    .reply-true = Yes, both of them. My data, and our rules.
    .reply-false = It sounds like too much deciding, perhaps. But both are needed. Alone I have no weight. And without my say, it is not mine.

data-cooperatives--salus = In Spain there is Salus Coop. Citizens founded it, for their health data. They govern the data together.

    So it is not only a matter for the rich, or for experts. It begins with a few people who agree on rules.

data-cooperatives--what-we-call-it = People hold their data together, and decide together who may use it. What do we call that?
    .hint = It is a cooperative. What does it hold?
    .answer-data-cooperative = A data cooperative
    .said-data-cooperative = data cooperative | a cooperative | cooperative | a co-op for data
    .reply-data-cooperative = Yes, a data cooperative.
    .answer-company = A data company
    .said-company = a company | data company | a business
    .reply-company = A company would sell the data for its owners. Here those who are in the data decide.
    .answer-hospital = A hospital
    .said-hospital = hospital | the hospital | a clinic
    .reply-hospital = A hospital keeps data too. But there, the patients have no vote.

data-cooperatives--not-easy = It is not easy. Keeping data safe costs money, and it needs people who know how. Many must join, or the data says little. And members must stay awake, or a few decide after all.

    There is help: MIDATA's program is open, and it helps sister cooperatives to begin.

data-cooperatives--what-comes-first = Our cooperative wants to hold its own data. What comes first?
    .hint = First people, then machines.
    .answer-rules = Members agree on rules
    .said-rules = rules | the rules | agree on rules | we agree | we talk
    .reply-rules = Yes. What do we collect, what for, and who may see it?
    .answer-computer = We buy a big computer
    .said-computer = a computer | buy a computer | a big computer
    .reply-computer = We will need a device some day, that is true. Let us see what happens.
    .answer-everything = We collect everything
    .said-everything = everything | collect everything | all the data | we collect
    .reply-everything = Much data looks like much wealth. But what we do not need can only be stolen, or do harm.

data-cooperatives--dust = The computer comes, and it was dear. But whose data goes in? Who may look? Nobody has agreed on anything. So it stands in a corner, and gathers dust.

data-cooperatives--our-rules = Say after me.
    .phrase = Our data, our rules, our gain.
    .reply = In that order, it holds.

data-cooperatives--which-data = Which data could help your members, if you held them together? And who must never see them? Think aloud.
    .hint = Prices, harvests, rain, sick animals?
    .reply = Thank you. A data cooperative can begin with such a thought.

data-cooperatives--before-next-time = Do this before the next lesson. Ask in your cooperative: which lists do we keep about our members? Where do they lie, and who may look?

## Cooperatives that use AI, or build it

cooperatives-and-ai = Cooperatives that use AI, or build it
    .summary = A journey from India to Kenya, with what works and what does not.

cooperatives-and-ai--grace-reports = Grace is the secretary of the cooperative in { -village }. The members asked her: do other cooperatives use AI? And do they decide about it? She asked around. Tonight she reports.

cooperatives-and-ai--the-big-ones = Grace begins with the big ones. IFFCO, in India, makes fertiliser. It uses drones, small flying machines, over the fields.

    FrieslandCampina, in the Netherlands, checks the quality of milk with AI.

    Fonterra, in New Zealand, studies how milk is produced.

    All three are cooperatives, and very large.

cooperatives-and-ai--using-is-deciding = A large cooperative uses AI. So its members decide about that AI. Is that so?
    .hint = Using is one thing. And deciding?
    .reply-true = It should be so, in a cooperative. But when it grows very large, members can be far from the table. So they must ask.
    .reply-false = Right. Using is one thing, and deciding is another. In a large house, members must ask.

cooperatives-and-ai--light = In the United States, electric cooperatives bring light to the countryside. AI helps them to steer the power. It tells them what may break soon. They mend it, and the lights stay on.

    They did not build a new AI for that. They use what others have built.

cooperatives-and-ai--rented = A cooperative uses AI that a big company built. It works well. What is the danger?
    .hint = What if the company changes the price?
    .answer-depend = It depends on the company
    .said-depend = it depends | depending | it is not free | the company decides
    .reply-depend = Yes. Its money also makes the big company stronger. So: keep a way out.
    .answer-forbidden = It is forbidden
    .said-forbidden = forbidden | it is not allowed | the law forbids it
    .reply-forbidden = Nothing forbids it, and it works well. But whoever rents can be given a new price.
    .answer-no-danger = There is none
    .said-no-danger = none | no danger | it works well | nothing
    .reply-no-danger = As long as it works, we see none. But one day the company may change the price, or the rules.

cooperatives-and-ai--banks-together = In Germany, cooperative banks owned a computer centre together. It was called GAD. For many years, their work rested on it. No small bank could have paid for it alone.

    Later, its members voted to join with a larger one. So own things together, and watch how far the table moves from you.

cooperatives-and-ai--old-letters = Some build AI themselves. In Europe there is READ-COOP. Its machine is called Transkribus, and it reads old handwriting.

    It knows more than two hundred languages and dialects. It has read over ninety million pages. It helps village libraries, and languages that few still speak.

cooperatives-and-ai--members-teach-it = At READ-COOP, members bring their own pages. They correct the machine, and so they teach it. They vote on prices, on new parts, and on what is right. It does not live off people's data.

    It has about two hundred and sixty members, in more than thirty countries. But it had help at first: about ten million euros of public money.

cooperatives-and-ai--who-votes = READ-COOP built a machine that reads old letters. Who votes on its prices and its plans?
    .hint = It is a cooperative.
    .answer-members = Its members
    .said-members = the members | members | the libraries | all the members
    .reply-members = Yes. They use it, they teach it, and they vote.
    .answer-investors = Rich investors
    .said-investors = investors | the investors | the rich
    .reply-investors = That is how it goes in many companies. But this machine belongs to those who use it.
    .answer-builders = The engineers
    .said-builders = engineers | the experts | the technicians
    .reply-builders = The engineers know much, and people listen to them. But this machine belongs to those who use it.

cooperatives-and-ai--gamayyar = Last, Kenya. Remember Wanjiku, who taught machines by night. In Kenya, data workers founded a cooperative, Gamayyar. They have no middleman. They find clients themselves. The pay is fair, and comes on time.

    They own it together. They help one another to bear what they saw. They still need clients. But now they speak to them directly.

cooperatives-and-ai--left-out = In Kenya, data workers founded the cooperative Gamayyar. Whom do they no longer need?
    .hint = Somebody stood between them and the clients.
    .answer-middleman = The middleman
    .said-middleman = middleman | the middle man | the trader | the one between
    .reply-middleman = Yes. What he kept for himself can now reach the workers.
    .answer-clients = The clients
    .said-clients = clients | the customers | those who pay
    .reply-clients = Without clients there is no work, here as well. But who stood between the clients and the workers?
    .answer-workers = The other workers
    .said-workers = other workers | each other | one another
    .reply-workers = It is just the other way round: they need one another more than before. But who stood between them and the clients?

cooperatives-and-ai--use-and-decide = Say after me.
    .phrase = We do not only use it. We decide about it.
    .reply = That makes the difference.

cooperatives-and-ai--nearest-to-us = Which of these is nearest to your own cooperative? What would you do as they do? And what would you do differently?
    .hint = Drones, milk, power lines, banks, old letters, data workers.
    .reply = Thank you. Grace would write that down.

cooperatives-and-ai--before-next-time = Do this before the last lesson. Tell two members about one of these cooperatives. Ask them: what would we need, to do this too? Remember what they say.

## What we can do

what-we-can-do = What we can do
    .summary = Five ways to act, and one question for your assembly.

what-we-can-do--five-ways = You have come far. What can a cooperative do? Take one hand again: there are five ways.

    The thumb: we decide together about our data.

    The second finger: we talk about AI in public, at meetings and in community halls.

    The third: we learn, by voice, in our own languages.

    The fourth: we own it in other ways, together.

    The little finger: we make AI serve our own aims.

what-we-can-do--nothing-to-do = AI is for experts, and a small cooperative can do nothing. Is that so?
    .hint = Look at your hand.
    .reply-true = Much is decided far away, that is true. But to decide about our data, to talk and to learn: that we can begin tomorrow.
    .reply-false = Right. To decide about our data, to talk and to learn: that we can begin tomorrow.

what-we-can-do--in-the-way = Much stands in the way. We lack money and great computers. We have no voice where the laws are made. The largest AI costs more than we can ever pay. So we rent from big companies, and make them stronger.

    And at home? Slow decisions, fear of machines, leaders who no longer ask.

what-we-can-do--too-big-for-us = The largest AI is too dear for our cooperative. What follows from that?
    .hint = Think of the big cooperatives. How large were they on the first day?
    .answer-choose = We begin with what we can do
    .said-choose = we begin | begin with what we can | do what we can | begin small | start small
    .reply-choose = Yes. Small, together, and with a question.
    .answer-give-up = We leave it to the companies
    .said-give-up = leave it | we give up | the companies do it | leave it to them
    .reply-give-up = They have the computers, that is so. But they will hardly ask us what is fair.
    .answer-wait = We wait until it is cheap
    .said-wait = wait | we wait | until it is cheap | later
    .reply-wait = It may well become cheaper. But meanwhile others make the rules, and we have to live by them.

what-we-can-do--what-helps = And what helps? Computers that belong to the public. Money that is set aside for this. Tools that many cooperatives share.

    And friends: trade unions, climate groups, people who defend data rights. Indigenous peoples, too, who guard their own data. And lawyers, paid from a common fund, when a member's data is misused.

what-we-can-do--two-speakers = Two members speak about AI. One says: it will make us all rich. The other says: this is what it costs, and this is who decides. Whom do you trust?
    .hint = Who tells you what you can check?
    .answer-plan = The one who says who decides
    .said-plan = the other | the second one | the one with the plan | who decides
    .reply-plan = Yes. A plan says who decides, and who pays.
    .answer-promise = The one who promises riches
    .said-promise = the first one | it makes us rich | the rich one | riches
    .reply-promise = It is good to hope. Let us look one year ahead.

what-we-can-do--after-one-year = One year later, nobody is rich. The machine stands still, and nobody knows who should mend it. There was a fine word, and no plan.

what-we-can-do--amina-asks = In { -village } there is a general assembly. Amina asks for the floor. She tells of her speckled beans, in three sentences. Then she asks one question: who chose the machine's examples, and where do we complain?

    They choose three members to find out. Next time, these three report.

what-we-can-do--a-good-question = You may bring one question about AI to your assembly. Which one is good?
    .hint = Which one can lead to a decision?
    .answer-harvest-data = Who sees our harvest data?
    .said-harvest-data = harvest data | our data | who sees our data | the harvest
    .reply-harvest-data = Yes. It is near to us, and we can find out, and decide.
    .answer-good-or-bad = Is AI good or bad?
    .said-good-or-bad = good or bad | is it good | is it bad
    .reply-good-or-bad = One can talk about that for a whole night. But at the end there is nothing to decide. Ask about something near.
    .answer-to-blame = Who is to blame for AI?
    .said-to-blame = to blame | who is to blame | blame
    .reply-to-blame = There is much to be angry about, that is true. But blame alone changes nothing. Ask about something near.

what-we-can-do--the-plan = Here is a plan for your assembly. Before it, ask for a place on the agenda. Then it takes a quarter of an hour.

    First somebody tells a short story. Then comes the question. Then all may talk, and the quiet ones first. Then we vote on one step. And it goes into the minutes.

what-we-can-do--how-it-goes = How do we talk about our AI question at the assembly? Tell me in order.
    .hint = People listen to a story first.
    .reply = Yes. A quarter of an hour, and something begins.
    .answer-story = We tell a short story
    .said-story = a story | the story | a short story | tell a story
    .answer-question = We ask the question
    .said-question = the question | question | ask the question
    .answer-talk = All may talk
    .said-talk = talk | we talk | everybody talks
    .answer-vote = We vote on one step
    .said-vote = vote | we vote | the vote | one step

what-we-can-do--on-the-agenda = To get a place on the agenda, you need one sentence. Say it after me.
    .phrase = I want to put a question about AI on the agenda.
    .reply = Say it to the secretary. It is your right.

what-we-can-do--stand-up-and-speak = Now stand up, if you can. You are at your assembly, and they are listening. Tell your short story. Then ask your question.
    .hint = What happened, and to whom? What do we want to know? What shall we decide?
    .reply = Thank you. You have said it once. The second time it is easier.

what-we-can-do--your-next-assembly = Now take it to your next general assembly: one story, one question, one step. AI was made by people. So people can change it. You have a voice, and you have a vote. Use both of them.
