# English. Written to be heard: short sentences, one idea per breath, numbers as words.

course = Cooperative basics
    .summary = What a cooperative is, how we decide, and where the money goes. Twelve short lessons, with stories.

## What a cooperative is

what-a-cooperative-is = What a cooperative is
    .summary = A mill that belongs to those who use it.

what-a-cooperative-is--welcome = Welcome. We are glad that you are here. I will tell you stories, and ask you a little. A word or two is enough. If you are stuck, say: help.

what-a-cooperative-is--far-mill = Amina and her neighbours grow maize. The mill is far away, and it costs too much. Alone, none of them can buy a mill. So they put their money together. Now there is a mill in their own village.

what-a-cooperative-is--who-owns = Amina and her neighbours paid for a mill together. Who owns it?
    .hint = Think of the people who paid for it.
    .answer-members = The neighbours together
    .said-members = the neighbours | neighbours | they do | they all do | all of them | the members
    .reply-members = Yes. They use the mill, and they own it.
    .answer-trader = A rich trader
    .said-trader = the trader | a trader | a rich man
    .reply-trader = Many mills do belong to a trader. But no trader paid for this one. The neighbours put in the money.
    .answer-government = The government
    .said-government = government | the state | the council
    .reply-government = A government can build mills too. But nobody in this story waited for it. The neighbours put in the money.

what-a-cooperative-is--together = This is what we call a cooperative. People who need the same thing own it together. They use it. They pay for it. They decide about it.

what-a-cooperative-is--what-name = Now you. What do we call a business that its members own and run?
    .hint = The word says that people work together. It begins like this: co.
    .answer-cooperative = A cooperative
    .said-cooperative = cooperative | the cooperative | a co-op | co-op | a cooperative society
    .reply-cooperative = Yes, a cooperative. That word will be with us all the way.
    .answer-company = A company
    .said-company = company | a business | a firm
    .reply-company = A company belongs to those who put in money. Here it belongs to those who use it. There is a word for that.
    .answer-charity = A charity
    .said-charity = charity | an aid group | a gift
    .reply-charity = A charity gives to others. Amina and her neighbours help themselves, together. There is a word for that.

what-a-cooperative-is--how-it-begins = How did the mill begin? Tell me these three in the right order.
    .hint = Nobody pays before they have talked.
    .reply = That is how it goes. First we talk, then we pay in, then we begin.
    .answer-talk = They meet and talk
    .said-talk = they talk | they meet | talking | meet and talk
    .answer-pay = They put in money
    .said-pay = they pay | money | paying in | put in money
    .answer-open = The mill opens
    .said-open = open the mill | they open it | opening | the opening

what-a-cooperative-is--whose-vote = In our cooperative, Musa paid in more than Amina. Now we vote. Whose vote counts for more?
    .hint = Count heads, not coins.
    .answer-same = Both the same
    .said-same = the same | both | they are equal | equal | nobody's | neither
    .reply-same = Yes. Each of them is one person, so each has one vote.
    .answer-musa = Musa's vote
    .said-musa = Musa | Musa's
    .reply-musa = In many companies it is so: more money, more votes. Here we count people.
    .answer-amina = Amina's vote
    .said-amina = Amina | Amina's
    .reply-amina = Amina knows the mill well. But so does Musa. No member stands above another.

what-a-cooperative-is--people-not-money = Think of the whole village. If money votes, the richest person decides for everyone. Then the others have paid, but have no say. In a cooperative, people vote, not money.

what-a-cooperative-is--one-vote = This rule is short. Say it after me.
    .phrase = One member, one vote.
    .reply = Well said. This rule holds us together.

what-a-cooperative-is--may-earn = A cooperative may earn money. Is that so?
    .hint = The mill needs oil and repairs.
    .reply-true = Yes. It pays its costs. What is left over serves its members.
    .reply-false = Many people think so, because we help one another. But the mill needs oil, repairs and a miller. Without earning, it would soon stand still.

what-a-cooperative-is--a-billion = We are many. About a billion people on earth are members of a cooperative. Together they own farms and shops. They own banks, and they bring light to villages.

what-a-cooperative-is--are-you-a-member = And you? Are you a member of a cooperative?
    .hint = Just say yes, or not yet.
    .answer-yes = Yes
    .said-yes = I am | yes I am | I am a member | of course
    .reply-yes = How good to hear that.
    .answer-not-yet = Not yet
    .said-not-yet = no | I am not | no I am not | not now | never
    .reply-not-yet = Thank you for telling me.

what-a-cooperative-is--you-are-one = Then you own a part of it. These lessons are about what is yours.

what-a-cooperative-is--you-may-become-one = These lessons are for you too. Perhaps one day you will join, or begin one yourself.

what-a-cooperative-is--what-is-needed = Now take your time. What do people near you need, but cannot buy alone? Think aloud. I keep your words for you.
    .hint = A mill, a pump, a truck, a fair loan: what comes to your mind?
    .reply = Thank you. Many cooperatives began with just such a thought.

what-a-cooperative-is--so-far = Here is what we found today. The members own it. The members use it. The members decide. Next time, we visit a small shop that became famous.

## What Rochdale began

what-rochdale-began = What Rochdale began
    .summary = Twenty-eight working people open a small shop. Hear what grew from it.

what-rochdale-began--long-ago = Let us go far back, to the year eighteen forty-four. We are in Rochdale, a town in England. The looms are loud, and the days are long. The weavers work hard, and earn little.

what-rochdale-began--bad-flour = Food costs a lot. Some sellers mix chalk into the flour. Some scales do not tell the truth. Many families eat now and pay later. So they are never free of debt.

what-rochdale-began--what-can-they-do = The weavers need honest food. They are poor. What can they do?
    .hint = Alone, each has a few coins. And together?
    .answer-shop = Open their own shop
    .said-shop = a shop | open a shop | their own shop | start a shop | buy together
    .reply-shop = Yes. That is just what they did.
    .answer-wait = Wait for help
    .said-wait = wait | they wait | hope for help
    .reply-wait = They had waited for a long time. No help came, and the children were hungry.
    .answer-alone = Each one alone finds a better seller
    .said-alone = alone | each one alone | find another seller | a better seller
    .reply-alone = That seems wise. But a poor customer alone has little weight.

what-rochdale-began--one-customer = One poor customer says: your scale is wrong. The seller laughs, for there are many others. But what if all those others stand together?

what-rochdale-began--saving = Twenty-eight of them met in the evenings. Some were weavers, some had other work. Each one put aside a few coins. Week after week, the box grew heavier.

what-rochdale-began--how-many = How many people began the shop in Rochdale?
    .hint = A little fewer than thirty.
    .answer-twenty-eight = Twenty-eight
    .said-twenty-eight = twenty-eight people | there were twenty-eight | twenty-eight of them
    .reply-twenty-eight = Yes, twenty-eight. You see, it does not take a crowd.
    .answer-ten = Ten
    .said-ten = ten people | there were ten
    .reply-ten = Ten could begin as well. In Rochdale there were more, nearly thirty.
    .answer-hundred = A hundred
    .said-hundred = one hundred | hundred | a hundred people
    .reply-hundred = Later they were far more than a hundred. At the start, there were not even thirty.

what-rochdale-began--the-shop = On a dark December evening they opened a small shop. There were oats on the shelf. There was flour, and there was butter. It was not much. But it was pure, and the scales were true.

what-rochdale-began--what-they-sold = What did the shop in Rochdale sell first?
    .hint = They were hungry.
    .answer-food = Oats, flour and butter
    .said-food = food | oats | flour | butter | oats and flour | flour and butter
    .reply-food = Yes. Plain food, and honest food.
    .answer-cloth = Woven cloth
    .said-cloth = cloth | the cloth | clothes | fabric
    .reply-cloth = Many of them were weavers, so that is a good guess. But nobody can eat cloth. They began with what every family needs each day.
    .answer-medicine = Medicine
    .said-medicine = drugs | pills | tablets
    .reply-medicine = The sick needed help too. But they began with what every family eats each day.

what-rochdale-began--what-is-left = A year goes by in the Rochdale shop. All costs are paid, and money is left over. How do they share it?
    .hint = Who kept the shop alive? Those who bought there.
    .answer-bought = By how much each one bought
    .said-bought = by buying | how much they bought | who bought more | what each bought | by purchases
    .reply-bought = Yes. The more a family bought, the more came back. They called it a dividend.
    .answer-founders = Only among the founders
    .said-founders = the founders | only the founders | the first ones | the leaders
    .reply-founders = The founders had worked hard, it is true. But the money came from everyone who bought.
    .answer-lottery = By drawing lots
    .said-lottery = a lottery | drawing lots | by luck | by chance
    .reply-lottery = Luck does not know who needs what. They wanted a way that everyone could check.

what-rochdale-began--their-rules = They wrote their rules down. One member, one vote. Pure goods, full weight. Share fairly what is left. Later they set money aside for books and teaching.

what-rochdale-began--honest-weight = Say after me what they promised.
    .phrase = Pure goods, full weight.
    .reply = You could open a shop with that promise.

what-rochdale-began--their-way = Tell me the story in order.
    .hint = Before the shop there was a box of coins. Before the box there was an evening.
    .reply = Yes, that was their way. It can be ours too.
    .answer-talk = They talk
    .said-talk = talk | they meet | talking | they meet and talk
    .answer-save = They save coins
    .said-save = save | they save | saving | they save money
    .answer-open = They open the shop
    .said-open = open | they open | the shop opens | the shop
    .answer-share = They share what is left
    .said-share = share | they share | sharing | they share the rest

what-rochdale-began--forgotten = Today the rules of Rochdale are forgotten. Is that so?
    .hint = How many votes has a member today?
    .reply-true = It was long ago, so one could think that. Yet cooperatives all over the world still live by such rules.
    .reply-false = Right. Cooperatives all over the world still live by such rules.

what-rochdale-began--your-shop = Now you. You open a shop with your neighbours. What do you sell first, and why? Think aloud.
    .hint = What do you all need each week? What costs too much, or is not honest?
    .reply = Thank you. Ask your neighbours what they would choose.

what-rochdale-began--one-thread = Twenty-eight people spun one thread. Others took it up, all over the world. Now we weave on.

## The first three principles

first-principles = The first three principles
    .summary = The door is open, the members decide, the members share.

first-principles--seven-promises = Cooperatives everywhere share seven principles. A principle is a promise about how we act. Today we meet the first three.

first-principles--open-door = The first promise: our door is open. Whoever needs what we offer may join. They share the duties with us. Nobody is forced in. Nobody is kept out for who they are.

first-principles--rosa-asks = Rosa came here from far away. She prays in another way. She grows coffee, as we do. She wants to join our cooperative. What do we tell her?
    .hint = The first promise is about a door.
    .answer-welcome = You are welcome
    .said-welcome = welcome | she is welcome | yes | she may join | come in
    .reply-welcome = Yes. She needs what we need, and she will share the duties.
    .answer-born-here = Only people born here
    .said-born-here = born here | people from here | only our people | she is a stranger
    .reply-born-here = We know our own people well, and that is good. But the first promise asks what she needs. It does not ask where she was born.
    .answer-faith = Only people of our faith
    .said-faith = our faith | the same faith | only our faith | only believers
    .reply-faith = Faith is precious to many of us. But coffee grows for everyone, and the door is for everyone too.

first-principles--must-join = A cooperative begins, so everybody in the village must join. Is that so?
    .hint = Can an open door pull you in?
    .reply-true = It would make us many. But an open door does not pull anyone in. People join because they want to.
    .reply-false = Right. People join because they want to.

first-principles--members-decide = The second promise: the members decide. Rich or poor, old or young, woman or man. Each member has one vote. Whoever leads us answers to the members.

first-principles--fifty-shares = Musa holds fifty shares in our cooperative. How many votes does he have?
    .hint = Do we count shares, or people?
    .answer-one = One
    .said-one = one vote | only one | just one
    .reply-one = Yes, one. Musa is one person.
    .answer-fifty = Fifty
    .said-fifty = fifty votes | fifty of them | many
    .reply-fifty = In a company, it would be fifty. But shares do not vote here.
    .answer-two = Two
    .said-two = two votes | a couple
    .reply-two = That would still make him bigger than the others. Each member counts the same.

first-principles--money-does-not-vote = Suppose each share has a vote. Then Musa alone can outvote forty poorer members. His money would speak, and they would be silent. That is why we count people.

first-principles--pay-in-and-share = The third promise: members pay in, and members share. Each one puts in a part. Together we decide what happens with the gains. Some of it stays common, year after year.

first-principles--juma-takes-all = The year was good, and money is left over. Juma is in the chair. He says: I worked hardest, so I take it. What do we do?
    .hint = Whose money is it?
    .answer-together = We decide together
    .said-together = decide together | together | we all decide | we vote | the members decide
    .reply-together = Yes. Juma can be thanked, and paid fairly. But the members decide, together.
    .answer-let-him = We let him take it
    .said-let-him = let him | let him take it | he takes it | give it to him
    .reply-let-him = It is true that Juma worked hard. But the money came from everyone's work, not from his alone.
    .answer-hide = We hide the money
    .said-hide = hide it | hide | we hide it
    .reply-hide = We do want to keep it safe. But hidden money makes neighbours mistrust one another. What is common must be open.

first-principles--stays-common = In a cooperative, a part of the money stays common to all. Is that so?
    .hint = Remember the third promise.
    .reply-true = Yes. It makes us strong, today and tomorrow.
    .reply-false = Much of it can be shared out, that is true. But a part stays, to keep us strong in hard times.

first-principles--in-their-order = Now tell me the three promises in order.
    .hint = First we come in. Then we have a say.
    .reply = You have all three.
    .answer-door = The door is open
    .said-door = the door | open door | the open door
    .answer-vote = The members decide
    .said-vote = members decide | we decide | one vote | they decide
    .answer-share = We pay in and share
    .said-share = pay in and share | we share | paying and sharing | we pay in

first-principles--we-own = Say after me.
    .phrase = We own it, and we decide.
    .reply = It sounds good when you say it.

first-principles--outside-the-door = Now take your time. Who near you still stands outside the door? What would make it easy to come in?
    .hint = Think of young people, and of women. Think of those from elsewhere, and of those who do not read.
    .reply = Thank you. An open door also needs somebody who says: come in.

first-principles--three-promises = Three promises, three threads. The open door. One vote each. Pay in, and share. Four more are waiting for you.

## Four more principles

further-principles = Four more principles
    .summary = We stay free, and we learn. We help one another, and care for our place.

further-principles--four-more = You know three promises. The door is open, the members decide, the members share. Now come four more.

further-principles--stay-free = The fourth promise: we stay free. We may take help from a bank, or from a government. But the last word stays with our members.

further-principles--the-new-truck = A big trader offers us a new truck. In return, the trader wants to choose our leaders. What do we say?
    .hint = What would the trader get for the truck?
    .answer-refuse = No, thank you
    .said-refuse = no | we refuse | we say no | no thanks | we choose our leaders
    .reply-refuse = Yes, that is how we stay free. Perhaps we can buy a truck in another way.
    .answer-accept = Yes, we take it
    .said-accept = yes | we take it | we accept | take the truck
    .reply-accept = A truck would help us a lot, that is true. But it has a price.

further-principles--price-of-the-truck = Let us look one year ahead. The trader's people lead us now. They sell our harvest to the trader, cheaply. The truck is ours, but we are not our own.

further-principles--the-lender = A bank lends our cooperative money. So the bank may decide for us. Is that so?
    .hint = We owe the bank money. Do we owe it our vote?
    .reply-true = We must pay back what we owe, that is so. But we do not sell our voice with it.
    .reply-false = Right. We pay back the money, and we keep our voice.

further-principles--we-learn = The fifth promise: we learn. Members learn, and so do leaders and workers. And we tell others what a cooperative is. Whoever understands can decide.

further-principles--who-learns = A teacher is coming for one week. Our chairperson says: I will learn, that is enough. Who should learn?
    .hint = Who decides in a cooperative?
    .answer-all = All the members
    .said-all = all | everyone | everybody | the members | all of us
    .reply-all = Yes. When many understand, nobody can fool us easily.
    .answer-chairperson = The chairperson
    .said-chairperson = chairperson | only the chairperson | the leader | the boss
    .reply-chairperson = A leader has much to learn, that is so. But all of us decide. So it is not enough that one understands.
    .answer-nobody = Nobody
    .said-nobody = no one | nobody should | it costs too much
    .reply-nobody = Learning takes time, and we have work to do. But not knowing costs even more.

further-principles--learn-to-decide = Say after me.
    .phrase = We learn, so that we can decide.
    .reply = And that is what you are doing now.

further-principles--help-one-another = The sixth promise: cooperatives help one another. Many small ones, side by side, can do great things. Each one stays itself.

further-principles--too-much-milk = Our cooperative has too much milk. In the next valley, another cooperative has a cold store, half empty. What do we do?
    .hint = They have room. We have milk.
    .answer-share-cooler = We work together
    .said-share-cooler = work together | together | share the cold store | ask them | share it
    .reply-share-cooler = Yes. We keep our milk fresh, and they share their costs.
    .answer-compete = We try to beat them
    .said-compete = beat them | compete | we compete | fight them
    .reply-compete = We could try. Then both of us would grow weaker. Only a big dairy would be glad.
    .answer-pour-away = We pour it away
    .said-pour-away = pour it away | pour it out | throw it away
    .reply-pour-away = Sometimes it seems there is no other way. But look: there is a cold store, and it is half empty.

further-principles--care-for-our-place = The seventh promise: we care for our place. For its water and its soil. For its children, and for those who come after us.

further-principles--the-stream = We wash our wool in the stream. The water turns dark, and people drink from it. Cleaning it costs money. What do we do?
    .hint = Who drinks from the stream?
    .answer-clean = We clean the water
    .said-clean = clean the water | clean it | clean | we clean it | pay for cleaning
    .reply-clean = Yes. We earn a little less, and we all drink well.
    .answer-silent = We say nothing
    .said-silent = nothing | say nothing | we do nothing | keep quiet
    .reply-silent = It would be cheaper, for now. But our own neighbours drink from that stream, and so do we.
    .answer-move = We go further down
    .said-move = further down | move down | go down the stream | we move
    .reply-move = Then our village drinks well. But the next village drinks what we leave behind.

further-principles--how-many-principles = How many principles do cooperatives share?
    .hint = Three, and four more.
    .answer-seven = Seven
    .said-seven = seven principles | there are seven | seven in all
    .reply-seven = Yes, seven. You have met them all.
    .answer-three = Three
    .said-three = just three | three of them
    .reply-three = Three came first, in the lesson before this one. Since then there have been more.
    .answer-ten = Ten
    .said-ten = about ten | ten of them
    .reply-ten = Ten would be a lot to remember. Count once more: three, and four.

further-principles--which-matters-most = An open door. One vote each. Pay in and share. Stay free. Learn. Help one another. Care for our place. Which of them matters most to you, and why?
    .hint = Which one is missing most where you live?
    .reply = Thank you. Others may choose another one. Good cooperatives talk about that.

further-principles--seven-threads = Seven promises, seven threads. One alone tears easily. Woven together, they hold.

## Rights and duties

rights-and-duties = Rights and duties
    .summary = What a member may do, and what a member gives.

rights-and-duties--amina-joins = Today Amina has become a member. She said yes to the rules, and paid for her share. Now she has rights, and she has duties.

rights-and-duties--her-rights = First, her rights. She may speak, and she may vote. She may stand for election. She may know where the money goes. She may use what the cooperative offers.

rights-and-duties--the-accounts = Amina is a member, and asks to hear the accounts. The treasurer says: that is not your business. Who is right?
    .hint = Whose money is written there?
    .answer-amina = Amina is right
    .said-amina = Amina | the member | Amina is
    .reply-amina = Yes. It is her money too. A member may know where it goes.
    .answer-treasurer = The treasurer is right
    .said-treasurer = the treasurer | treasurer | the treasurer is
    .reply-treasurer = The treasurer keeps the book, and should keep it well. But the money in it belongs to the members.

rights-and-duties--new-members-vote = Amina joined last. Still her vote counts as much as any other. Is that so?
    .hint = One member, how many votes?
    .reply-true = Yes. Votes do not grow with age.
    .reply-false = The older members know a lot, and we listen to them. But when we vote, each member counts the same.

rights-and-duties--musa-leaves = Musa is moving to the city. He wants to leave the cooperative. May he go?
    .hint = The door is open. In which directions?
    .answer-freely = Yes, freely
    .said-freely = yes | he may | he may go | of course | freely
    .reply-freely = Yes. The door is open both ways. Our rules say what becomes of his share.
    .answer-never = No, never
    .said-never = no | never | he must stay | he may not
    .reply-never = We will miss him. But nobody is forced to join, and nobody is forced to stay.

rights-and-duties--her-duties = Now her duties. She comes to the meetings. She pays what she promised. She uses the cooperative, and does not go around it. She keeps the rules that we all made.

rights-and-duties--the-better-price = Rosa has promised her coffee to the cooperative. Today a trader offers her a little more. What should she do?
    .hint = What holds us together, when prices go up and down?
    .answer-promise = Keep her promise
    .said-promise = keep it | keep the promise | her promise | the promise
    .reply-promise = Yes. Because everyone keeps the promise, our scales and our trucks stay full.
    .answer-trader = Sell to the trader
    .said-trader = the trader | to the trader | take the better price | sell to him
    .reply-trader = Rosa needs money, and more money is tempting. But much hangs on her promise.
    .answer-ask = Talk to the cooperative
    .said-ask = ask the cooperative | talk to the members | talk to us | ask | talk about it
    .reply-ask = A good way. She keeps her promise, and we all talk about the price.

rights-and-duties--if-all-sell = One sack is not much. But if everyone does the same, our truck drives empty. Then there is no cooperative any more. Next year the trader alone names the price.

rights-and-duties--paying-the-share = To pay for your share: is that a right, or a duty?
    .hint = Is it something that you receive, or something that you give?
    .answer-duty = A duty
    .said-duty = duty | it is a duty | the duty
    .reply-duty = Yes. With what each one gives, we can begin.
    .answer-right = A right
    .said-right = right | it is a right | the right
    .reply-right = You may join, and that is a right. But this is something that each member gives.

rights-and-duties--speaking-up = To speak at the meeting: is that a right, or a duty?
    .hint = Can anyone forbid you to speak there?
    .answer-right = A right
    .said-right = right | it is a right | my right | the right to speak
    .reply-right = Yes. It is your right, even if your voice shakes.
    .answer-duty = A duty
    .said-duty = duty | it is a duty | my duty
    .reply-duty = It is good when we all speak. But nobody forces you. It is something that nobody can take from you.

rights-and-duties--who-was-absent = Musa did not come to the meeting. Still, he must keep what was decided there. Is that so?
    .hint = Would a decision hold, if it counted only for those who came?
    .reply-true = Yes. He was invited. A decision counts for all of us.
    .reply-false = He had no say in it, that is true. But he was invited like everyone else. If each one chose for themselves, no decision would hold.

rights-and-duties--becoming-a-member = How does somebody become a member, and then decide? Tell me in order.
    .hint = Nobody can vote from outside.
    .reply = Yes. That is the way in.
    .answer-ask = They ask to join
    .said-ask = ask | they ask | asking | ask to join
    .answer-pay = They pay for a share
    .said-pay = pay | they pay | paying | pay for a share
    .answer-vote = They vote with us
    .said-vote = vote | they vote | voting | vote with us

rights-and-duties--rights-and-duties-both = Say after me.
    .phrase = I have rights, and I have duties.
    .reply = Both belong to you.

rights-and-duties--your-right = Which of your rights have you never used? What keeps you from it? Think aloud.
    .hint = To speak, to vote, to be elected, to ask about the money.
    .reply = Thank you. A right is like a path. It stays open when we walk on it.

rights-and-duties--two-hands = Rights and duties are like two hands. With one we receive. With the other we give.

## The general assembly

general-assembly = The general assembly
    .summary = How all of us meet, talk and decide.

general-assembly--all-members-meet = At least once a year, we all meet. We call this the general assembly. It is the highest voice in our cooperative. Those who lead us listen to it, and answer to it.

general-assembly--highest-voice = Who has the highest voice in a cooperative?
    .hint = It is not one person.
    .answer-assembly = The general assembly
    .said-assembly = the assembly | general assembly | all the members | everyone together | we all
    .reply-assembly = Yes. It is all of us, together in one room.
    .answer-chairperson = The chairperson
    .said-chairperson = chairperson | the chair | the leader
    .reply-chairperson = The chairperson speaks often, so it may seem so. But we chose the chairperson, and we can choose another.
    .answer-manager = The manager
    .said-manager = manager | the boss | the director
    .reply-manager = The manager runs the work each day. But the manager works for us, the members.

general-assembly--the-agenda = Everyone is invited, in good time. The invitation says when and where we meet. And it says what we will talk about. That list is called the agenda.

general-assembly--what-list = An assembly needs a list of things to talk about. What do we call that list?
    .hint = It came with the invitation. It begins with the letter A.
    .answer-agenda = The agenda
    .said-agenda = agenda | an agenda | it is the agenda
    .reply-agenda = Yes, the agenda. It gives everyone time to think.
    .answer-minutes = The minutes
    .said-minutes = minutes | the report | the notes
    .reply-minutes = Minutes are written at the meeting, and they tell what we decided. This list comes before.
    .answer-invitation = The invitation
    .said-invitation = invitation | the letter | an invitation
    .reply-invitation = Close. The invitation brings the list to us. But the list has a name of its own.

general-assembly--a-late-idea = Our assembly lasts until late, and half of us have gone home. Juma says: let us sell the mill, now. It was not on the agenda. What do we do?
    .hint = Think of those who are not here any more.
    .answer-next-time = Decide next time
    .said-next-time = at the next meeting | another day | later | put it on the agenda
    .reply-next-time = Yes. We put it on the next agenda. Then everyone can think, and everyone can come.
    .answer-now = Vote now
    .said-now = now | we vote | right now | vote at once
    .reply-now = It would be quick, and we are all tired. But half of us know nothing of it.

general-assembly--those-at-home = Amina went home to her children. Nobody told her about the mill. Tomorrow she hears that it has been sold. Was that her decision too?

general-assembly--the-quorum = A few of us cannot decide for all. So our rules say how many must be there. This number is called the quorum. If fewer come, we cannot decide.

general-assembly--thirty-came = We are a hundred members. For an assembly, our rules ask for fifty. Today there are thirty. May we decide?
    .hint = Is thirty enough for our quorum?
    .answer-no = No, not today
    .said-no = no | not today | we may not | no we may not
    .reply-no = Right. We invite everyone once more.
    .answer-yes = Yes, we may
    .said-yes = yes | we may | yes we can
    .reply-yes = Those thirty took the trouble to come, that is true. But our rules ask for fifty. A few should not bind the many.

general-assembly--two-votes = At the assembly, whoever speaks well has two votes. Is that so?
    .hint = Count heads.
    .reply-true = A good speaker can win us over, that is true. But when we count, each one counts once.
    .reply-false = Right. We listen to all, and each one counts once.

general-assembly--the-minutes = Somebody writes down what we decide. These notes are called the minutes. They are read out, so that all can hear them. Then nobody can change the story later.

general-assembly--a-quarrel = Two months after the assembly, Rosa and Musa quarrel. What did we decide about the roof? What can help us?
    .hint = Somebody wrote it down.
    .answer-minutes = The minutes
    .said-minutes = minutes | the notes | read the minutes | what was written
    .reply-minutes = Yes. We read them aloud, and the quarrel is over.
    .answer-loudest = The loudest voice
    .said-loudest = the one who shouts | a loud voice | shouting
    .reply-loudest = A loud voice fills the room, but it does not know more. We need something that stays the same.
    .answer-memory = The chairperson's memory
    .said-memory = memory | the chairperson | ask the chairperson
    .reply-memory = The chairperson may remember it well. But memories change, even honest ones. We need something that stays the same.

general-assembly--how-we-go-on = What comes first at our assembly, and what comes next?
    .hint = First we must know whether we are enough.
    .reply = Yes. So everybody can follow, and nobody is rushed.
    .answer-count = We count who is there
    .said-count = count | we count | counting | count the people
    .answer-report = We hear the report
    .said-report = the report | hear the report | listen to the report
    .answer-talk = We talk about it
    .said-talk = talk | we talk | talking | the talk
    .answer-vote = We vote
    .said-vote = vote | voting | the vote

general-assembly--talk-then-vote = Say after me.
    .phrase = First we talk, then we vote.
    .reply = In that order, we decide well.

general-assembly--your-agenda = What would you put on the agenda of your next meeting? Say it as you would say it there.
    .hint = What has troubled you for a long time?
    .reply = Thank you. Now you have practised it. Next time, say it to all of them.

general-assembly--highest-voice-is-ours = An agenda, so that all can prepare. A quorum, so that a few do not bind the many. One vote each. And minutes, so that it holds. That is how we decide.

## How we choose our leaders

choosing-leaders = How we choose our leaders
    .summary = The board, elections, and trust that is lent.

choosing-leaders--the-board = We cannot all meet every day. So we elect some members to lead. They are called the board. They lead us from one assembly to the next.

choosing-leaders--who-chooses = Who chooses the board?
    .hint = The board leads us. So who should choose it?
    .answer-members = The members
    .said-members = members | we do | all of us | all the members | the assembly
    .reply-members = Yes. We choose them, from among ourselves.
    .answer-old-board = The old board
    .said-old-board = the board | old board | the leaders
    .reply-old-board = The old board may name good people. But if it chose alone, it would never have to ask us.
    .answer-customer = The biggest buyer
    .said-customer = the buyer | a big buyer | the trader
    .reply-customer = A big buyer matters to us. But buyers come and go, and the cooperative belongs to its members.

choosing-leaders--secret-vote = When we elect people, we often vote in secret. Each one marks a paper, or drops a stone in a jar. Nobody sees which jar it was. So nobody needs to be afraid.

choosing-leaders--juma-watches = We are electing the board. Juma stands beside the voting jars. He wants to see how each one votes. What do we tell him?
    .hint = Would you vote freely with somebody watching?
    .answer-secret = The vote is secret
    .said-secret = secret | it is secret | go away | step back | do not look
    .reply-secret = Yes. Juma can wait outside, like everyone else.
    .answer-look = He may look
    .said-look = let him look | look | he can watch | yes
    .reply-look = Perhaps he means no harm. But not everyone dares to choose while he watches.

choosing-leaders--why-secret = Think of Rosa. She owes Juma money. If he watches her, can she still choose freely? A secret vote protects those who depend on others.

choosing-leaders--cannot-read = Musa cannot read. So he cannot vote. Is that so?
    .hint = Think of the stones and the jars.
    .reply-true = A written paper would be hard for him, that is true. But a stone, a picture or a raised hand needs no letters.
    .reply-false = Right. A stone, a picture or a raised hand needs no letters.

choosing-leaders--who-is-elected = We count. Rosa has sixty votes, and Amina has forty. Who is elected?
    .hint = Who has more?
    .answer-rosa = Rosa
    .said-rosa = Rosa wins | Rosa is elected
    .reply-rosa = Yes, Rosa. And Amina shakes her hand.
    .answer-amina = Amina
    .said-amina = Amina wins | Amina is elected
    .reply-amina = Amina has forty friends in this room. But sixty is more than forty.
    .answer-both = Both of them
    .said-both = both | the two | both are
    .reply-both = That would be kind. But there is one chair, and sixty is more than forty.

choosing-leaders--lent-not-given = An office is lent, not given. Our rules say for how long. When the time is over, we choose again. So everyone can learn to lead.

choosing-leaders--he-wants-to-stay = The chairperson's time is over. She says: nobody can do it better, so I stay. What do we do?
    .hint = What do our rules say about time?
    .answer-vote = We vote again
    .said-vote = vote again | vote | an election | we elect | new election
    .reply-vote = Yes. She may stand again, where our rules allow it. But we decide.
    .answer-stay = We let her stay
    .said-stay = she stays | let her stay | she may stay | stay
    .reply-stay = Perhaps she did it well, and we are grateful. But the time was lent, and it has run out.

choosing-leaders--rosas-brother = Rosa is on the board. The board must buy a roof. Her brother sells roofs. What should Rosa do?
    .hint = What would make everyone trust her?
    .answer-tell = Tell everyone, and not vote on it
    .said-tell = tell everyone | tell them | not vote | say it openly | be open
    .reply-tell = Yes. She says it openly, and the others compare the prices.
    .answer-buy = Buy from her brother
    .said-buy = her brother | buy from him | help her brother
    .reply-buy = His roofs may be good ones. But if she decides alone, people will stop trusting her.
    .answer-silent = Keep silent
    .said-silent = say nothing | nothing | be silent | keep quiet
    .reply-silent = Silence seems easy. But one day it comes out, and then trust is gone.

choosing-leaders--how-we-elect = How does an election go? Tell me in order.
    .hint = We need names before we can choose.
    .reply = Yes. Open from beginning to end.
    .answer-name = We name people
    .said-name = name people | names | the names | we say names
    .answer-speak = They speak to us
    .said-speak = they speak | speaking | we listen to them
    .answer-vote = We vote in secret
    .said-vote = we vote | vote | voting | secret vote
    .answer-count = We count together
    .said-count = count | we count | counting | count together

choosing-leaders--an-office-is-lent = Say after me.
    .phrase = An office is lent, not given.
    .reply = Leaders who remember that are trusted.

choosing-leaders--whom-you-trust = Think of somebody whom you would trust with our money. What is that person like? Could it be you?
    .hint = Do they listen? Do they show the accounts? Do they keep their word?
    .reply = Thank you. These are the things to ask about before you vote.

choosing-leaders--we-choose = We choose our leaders. We hear their report. We thank them, and we choose again. So the cooperative stays in our hands.

## Women and young members

women-and-young-members = Women and young members
    .summary = Why some voices are missing, and how they come in.

women-and-young-members--leila-counts = Leila is nineteen. Today she comes to the assembly for the first time. Forty people sit there. She counts five women. Nobody else is as young as she is.

    Yet she knows who works. In the fields of this world, about four workers in ten are women. Why are so few of them here?

women-and-young-members--six-in-the-evening = Our meeting begins at six in the evening. At six, Amina cooks, and the children need her. So she never comes. What can we do?
    .hint = Amina would like to come. What stands in her way?
    .answer-hour = Meet at another hour
    .said-hour = another hour | another time | change the time | change the hour | meet earlier | meet in the morning | ask her when
    .reply-hour = Yes. We ask those who are missing which hour is good. A place for the children helps too.
    .answer-husband = Her husband can tell her
    .said-husband = her husband | the husband | he can tell her | he tells her
    .reply-husband = That is better than nothing. But news that goes through two mouths grows thin.
    .answer-nothing = Nothing, that is her affair
    .said-nothing = nothing | we do nothing | it is her affair | her problem | leave it as it is
    .reply-nothing = Nobody keeps her out, that is true. But the clock does. And we set the clock.

women-and-young-members--second-hand = Her husband comes home late. He says: it was about the mill. And the new price? He does not remember. And what Amina would have said, nobody heard.

women-and-young-members--for-the-house = Musa says: I speak for my house. He means well. He and his wife grow the coffee together. He knows what the truck costs. She knows which trees bear, and what the pickers need. If only one of them speaks, we hear only half.

women-and-young-members--vote-for-both = Musa and his wife are both members. So Musa votes for both of them. Is that so?
    .hint = How many members sit in that house?
    .said-true = he votes for both | he may | the husband votes
    .said-false = she votes herself | each votes | both vote | two votes | each has one vote
    .reply-true = In many houses it is done like that. But two members have two votes. In some places she may ask somebody to vote for her. Then it is she who asks.
    .reply-false = Right. Two members, two votes. They may even vote differently, and still eat from one pot.

women-and-young-members--rosas-milk = Rosa milks the cows, and carries the milk to us each day. Only her brother is written in the book. So he gets the money. What is fair?
    .hint = Whose hands bring the milk?
    .answer-her-name = Write it in her name
    .said-her-name = her name | in her name | her own name | write her name | pay Rosa | Rosa
    .reply-her-name = Yes. Her milk stands under her name, and the money comes to her. She may share it, if she wants to.
    .answer-brother = Pay her brother, as before
    .said-brother = her brother | the brother | pay her brother | pay the brother | as before
    .reply-brother = Perhaps he brings it all home. But she works, and she must ask him for each coin. And without her name, she has no vote.
    .answer-half = Half for each of them
    .said-half = half | half and half | share it | half each
    .reply-half = It sounds friendly. But we do not share out what somebody else has earned. She can do that herself.

women-and-young-members--leila-stands-up = Leila stands up. Her heart beats. She knows a cheaper way to dry the coffee. Somebody calls: wait until your hair is grey. What should the chairperson do?
    .hint = Does an idea ask how old you are?
    .answer-speak = Let her speak
    .said-speak = let Leila speak | she speaks | she may speak | listen to her | give her the floor
    .reply-speak = Yes. The chairperson asks for quiet. Leila tells it in four sentences, and the old ones nod.
    .answer-elders = First all the old ones
    .said-elders = the old ones | old people first | the elders | the elders first | the old first
    .reply-elders = We honour the old, and we listen to them. But by then it is night, and all are tired. Sometimes the young may begin.
    .answer-next-year = Tell her to come next year
    .said-next-year = next year | come next year | she must wait | wait
    .reply-next-year = Next year, perhaps she will not come any more. And our coffee will still dry badly.

women-and-young-members--a-kept-seat = Some cooperatives keep a seat on the board for a young member. Some keep seats for women too. Such a seat is no gift. Whoever sits there was elected. She works, she learns, and she answers to us.

women-and-young-members--leilas-vote = A year has gone by. Leila is elected to the young members' seat. How many votes does she have on the board?
    .hint = Is she there to watch, or to decide like the others?
    .answer-one = One
    .said-one = one vote | just one | only one | one like the others | the same as the others
    .reply-one = Yes, one, like everybody on the board. A seat without a vote is only a chair.
    .answer-half = Half a vote
    .said-half = half | a half | only half
    .reply-half = She is young, but she is a whole person. Whoever sits on the board decides like the others.
    .answer-listens = She only listens there
    .said-listens = she only listens | only listening | she listens | zero | nothing
    .reply-listens = In some places it is so, and then young people soon stay away. Whoever is elected to the board decides like the others.

women-and-young-members--for-myself = Say after me.
    .phrase = I am a member, and I speak for myself.
    .reply = Your own voice. Nobody else has it.

women-and-young-members--who-is-missing = Who is missing at your meetings? What would bring them in? Another hour, another place, a kind word? Think aloud.
    .hint = Think of mothers and of widows. Think of those who work for others, and of those under twenty.
    .reply = Thank you. Whoever sees the empty place has begun to fill it.

women-and-young-members--before-next-time = Do this before the next lesson. Ask somebody who never comes: what keeps you away? Do not argue. Only listen, and remember it.

## Settling conflicts

settling-conflicts = Settling conflicts
    .summary = How we quarrel, and stay neighbours.

settling-conflicts--one-pump = Our cooperative has one pump for the fields. Amina wants it on Saturday morning. Juma wants it on Saturday morning too. They shout. Since then, they do not greet each other.

settling-conflicts--first-step = Amina and Juma quarrel about the pump. What should they try first?
    .hint = How many people does it take to begin?
    .answer-talk = The two of them talk
    .said-talk = talk | they talk | talk to each other | talk together | sit down and talk | speak with each other
    .reply-talk = Yes. Quietly, the two of them, when the anger is gone. Most quarrels end there.
    .answer-court = Go to court
    .said-court = court | the court | a judge | the police | a lawyer
    .reply-court = That way stays open. But it is long, and it costs a lot. And afterwards they are still neighbours.
    .answer-crowd = Tell it to everybody
    .said-crowd = tell everybody | tell everyone | tell the others | tell the village | the assembly
    .reply-crowd = They may well need the others later. But in front of many eyes, it is hard to give way.

settling-conflicts--behind-the-words = They sit down. Amina asks: why Saturday? Juma says: on Saturday my son is home. Alone, I cannot lift the pump.

    Then he asks her the same. She says: my seedlings are small. On Saturday they must have water.

    What we demand is one thing. What we need lies behind it.

settling-conflicts--what-juma-needs = Juma says: I want Saturday. His son is home that day, and alone he cannot lift the pump. What does he really need?
    .hint = Would another day do, if somebody came along?
    .answer-hands = Two more hands
    .said-hands = two hands | more hands | hands | somebody to lift | someone to lift it | somebody strong | his son
    .reply-hands = Yes. So Musa lifts it with him on Friday. On Saturday, the pump is free for Amina.
    .answer-saturday = Saturday, no other day
    .said-saturday = Saturday | the day | only Saturday | the pump on Saturday
    .reply-saturday = That is what he says. But listen once more: why Saturday?
    .answer-win = To win against Amina
    .said-win = to win | win | to be right | to beat Amina | his pride
    .reply-win = It sounds like that when they shout. But he told her his reason, and it is about the pump.

settling-conflicts--step-by-step = Sometimes talking is not enough. Then we climb, step by step. First the two talk. Then somebody helps whom both trust: the mediator. Then a committee hears both sides, as our rules say. Then the assembly. Only then comes help from outside.

    One thing is different. If somebody strikes or threatens you, do not wait. Get help at once, from people you trust.

settling-conflicts--who-helps-them = Amina and Juma both trust Rosa. She helps them to talk, but she does not decide. What do we call her?
    .hint = She is in the middle. It begins like this: me.
    .answer-mediator = A mediator
    .said-mediator = mediator | the mediator | a go-between | a peacemaker
    .reply-mediator = Yes, a mediator. She asks and listens, and the two find their own way.
    .answer-judge = A judge
    .said-judge = judge | the judge | a referee
    .reply-judge = A judge decides, and one side loses. Rosa only helps the two to find a way.
    .answer-witness = A witness
    .said-witness = witness | the witness | somebody who saw it
    .reply-witness = A witness tells what happened. Rosa did not see it. She helps the two to talk.

settling-conflicts--his-own-quarrel = Three members sit on our committee for conflicts. Juma is one of them. Now the committee is to hear his own quarrel. What should Juma do?
    .hint = Can one man sit on both sides of the table?
    .answer-aside = Step aside this time
    .said-aside = step aside | stand aside | he steps aside | another takes his place | someone else
    .reply-aside = Yes. Another member takes his place. So both sides can trust what is decided.
    .answer-stay = Stay and decide
    .said-stay = stay | he stays | he can stay | he was elected
    .reply-stay = He was elected, that is so. And perhaps he would even be fair.
    .answer-quit = Leave the cooperative
    .said-quit = quit | leave | leave us | go away
    .reply-quit = He has done nothing wrong. To have a quarrel is no shame. It is enough that somebody else decides.

settling-conflicts--on-the-other-chair = Now sit on Amina's chair. You tell your side. The man across from you listens, and it is Juma. Whatever he decides, will you believe that it was fair?

settling-conflicts--in-which-order = Which step comes first, and which comes next? Tell me in order.
    .hint = Begin with two people. End with all of us.
    .reply = Yes, and each step has more people. So we begin with the smallest.
    .answer-two = The two talk
    .said-two = the two of them | two people talk | they talk | talking | talk
    .answer-mediator = A mediator helps
    .said-mediator = mediator | a mediator | the mediator
    .answer-committee = The committee hears both
    .said-committee = the committee | committee | a committee
    .answer-assembly = The assembly decides
    .said-assembly = the assembly | assembly | all the members | all of us

settling-conflicts--listen-first = Say after me.
    .phrase = First I listen, then I speak.
    .reply = It is short to say, and long to learn.

settling-conflicts--a-quarrel-near-you = Think of a quarrel near you. Name nobody. What does each side demand? And what does each side need? Think aloud.
    .hint = Ask in your mind: why? And then once more: why?
    .reply = Thank you. Whoever can see both sides may one day help others.

settling-conflicts--before-next-time = Do this before the next lesson. Ask somebody on the board: what do our rules say about conflicts? Who hears both sides? If the rules say nothing, you have found something for the agenda.

## Our cooperative's data

our-cooperatives-data = Our cooperative's data
    .summary = Names, numbers and weights: who keeps them, and who may see them.

our-cooperatives-data--tomas-writes = Each morning, Tomas weighs our coffee. Beside the scales lies a book. He writes down the name, the phone number, the weight and the price. Page after page, all of us are in it.

    Names, numbers, weights: we call them data.

our-cooperatives-data--what-it-tells = Suppose a stranger holds our book in his hands. What can he learn from it?
    .hint = Beside each name, there is a weight and a price.
    .answer-earnings = How much each of us earns
    .said-earnings = what we earn | our earnings | our money | how much we earn | how much money | our income | who is rich
    .reply-earnings = Yes. And when, and how to call us. So we take good care of it.
    .answer-nothing = Nothing much, only names
    .said-nothing = nothing | not much | nothing much | only names | names
    .reply-nothing = It looks like a dull book, that is true. Let us open one page.
    .answer-votes = Whom we voted for
    .said-votes = our votes | the votes | the vote | how we vote | the election
    .reply-votes = Our votes are in no book, for they were secret. This book has names in it, and weights and prices.

our-cooperatives-data--one-page = Here it says: Rosa, Monday, sixty kilos, paid in cash. A thief now knows where there is money. A buyer now knows how much we have to sell.

our-cooperatives-data--a-phone-number = A man comes to Tomas. He says: give me Leila's phone number, nothing else. What should Tomas do?
    .hint = Whose number is it?
    .answer-ask = Ask Leila first
    .said-ask = ask her | ask Leila | ask her first | she decides | call Leila
    .reply-ask = Yes. He keeps it for her, but it is not his to give.
    .answer-give = Give him the number
    .said-give = give it | give him it | give it to him | yes
    .reply-give = Perhaps he is a friend of hers. Perhaps she is hiding from him. Tomas cannot know that.
    .answer-show = Show him the whole book
    .said-show = the whole book | the book | show the book | show him the book | show him everything
    .reply-show = Then he has all our numbers. Even one was not his to take.

our-cooperatives-data--a-home-for-the-book = So our book has a home. One person answers for it. It lies in a locked cupboard, or in a phone with a secret number. You may see what is written about you. The board sees what it needs for its work.

    And before we pass something on, we ask. A free yes is called consent. Whoever said yes may say no later.

our-cooperatives-data--a-free-yes = We ask somebody before we pass on what is theirs. They say yes, freely. What do we call this yes?
    .hint = It begins like this: con.
    .answer-consent = Consent
    .said-consent = the consent | it is consent | their consent | free consent | permission | agreement
    .reply-consent = Yes, consent. It counts only if a no was possible too.
    .answer-order = An order
    .said-order = order | the order | it is an order
    .reply-order = An order comes from above, and one must obey. This yes is free. There is a word for it.
    .answer-signature = A signature
    .said-signature = signature | the signature | they sign | signing
    .reply-signature = A signature can show it. But some sign without knowing what for. First comes the free yes itself.

our-cooperatives-data--wrong-weight = In the book it says: Rosa, six sacks. But she brought nine. What is to be done?
    .hint = What is false should not stay false.
    .answer-correct = Correct the book
    .said-correct = correct it | a correction | put it right | change it | write nine
    .reply-correct = Yes. Tomas crosses out the six, so that it can still be read. Beside it he writes nine, and both sign.
    .answer-silent = Leave it as it is
    .said-silent = nothing | leave it | it is written | she says nothing | keep silent
    .reply-silent = A book looks as if it were always right. But a tired hand wrote it, and three sacks are much money.
    .answer-tear = Tear out the page
    .said-tear = tear it out | tear the page | tear it | throw it away
    .reply-tear = Then the mistake is gone. But so are all the others on that page. And nobody can see what happened.

our-cooperatives-data--the-buyer = A buyer says: show me your whole book, and I pay a little more. What do we give him?
    .hint = What must he know, to buy our coffee?
    .answer-sum = Only how much we have together
    .said-sum = how much we have | only the sum | the sum | how much together | only what he needs | what he needs
    .reply-sum = Yes. All our sacks together, and no names. That is enough for buying.
    .answer-all = The whole book
    .said-all = everything | all of it | the book | show him all
    .reply-all = A little more money is tempting. But next year he goes from door to door. And he knows who needs money most.
    .answer-refuse = Not a word
    .said-refuse = no word | nothing | nothing at all | we say no | refuse
    .reply-refuse = That is careful. But he cannot buy without knowing how much there is. There is a way between all and nothing.

our-cooperatives-data--a-free-app = A company offers us an app for free. It asks for our whole list of members. The chairperson may say yes, alone. Is that so?
    .hint = Who is on that list?
    .said-true = the chairperson may | the chairperson decides
    .said-false = we all decide | the members decide | not alone | ask the members | ask us first
    .reply-true = The chairperson decides many things for us, that is so. But this list is about all of us. So all of us are asked, before it leaves the house.
    .reply-false = Right. The list is about all of us. We are asked before it leaves the house, and not after.

our-cooperatives-data--about-us = Say after me.
    .phrase = It is about us, so we decide.
    .reply = Keep that sentence. You will need it more and more often.

our-cooperatives-data--not-for-strangers = What does your cooperative know about you? What of it should a stranger never hear? Think aloud.
    .hint = Think of your phone number and of your debts. Think of your harvest, and of where your house stands.
    .reply = Thank you. What you said here stays with you.

our-cooperatives-data--before-next-time = Most countries have a law about such data. Often it says: you may see what is written about you, and have it corrected. There is also a course about AI. It tells what machines make of our data.

    Do this before the next lesson. Ask in your cooperative: may I see what you have written about me?

## Reading a simple account

reading-a-simple-account = Reading a simple account
    .summary = What came in, what went out, what is left, and what is owed.

reading-a-simple-account--daniel-and-rosa = Daniel keeps the money of our mill. He is our treasurer. Rosa does not read. She sits down beside him, and says: tell me what is in the book. Daniel is glad that somebody asks.

reading-a-simple-account--who-may-hear = Who may hear what is in our account book?
    .hint = Whose money is it?
    .answer-members = Every member
    .said-members = the members | members | all members | all the members | all of us | we may | Rosa too
    .reply-members = Yes. Also those who do not read. Then somebody reads it aloud.
    .answer-board = Only the board
    .said-board = the board | board | the leaders | the treasurer | only Daniel
    .reply-board = The board must know it well, that is true. But it looks after money that belongs to all of us.
    .answer-anyone = Anyone who passes by
    .said-anyone = anyone | anybody | the whole world | strangers too
    .reply-anyone = It is good to hide nothing from one another. But a stranger or a trader need not know what lies in our box.

reading-a-simple-account--four-lines = Daniel says: you need only four lines. What came in. What went out. What is left. And what is owed.

    This month, a hundred coins came in for milling. Forty went to the miller. Thirty went for oil and repairs.

reading-a-simple-account--what-is-left = A hundred coins came in, and seventy went out. How many are left?
    .hint = Take seventy away from a hundred.
    .answer-thirty = Thirty
    .said-thirty = thirty coins | it is thirty
    .reply-thirty = Yes, thirty. You have just read an account.
    .answer-seventy = Seventy
    .said-seventy = seventy coins | it is seventy
    .reply-seventy = Seventy is what we spent. Now look at what stays in the box.
    .answer-hundred = A hundred
    .said-hundred = one hundred | hundred | a hundred coins | all of it
    .reply-hundred = So much came in. But the miller has had his wage, and the oil is bought.

reading-a-simple-account--two-are-missing = The book says: thirty are left. Daniel and Rosa open the box, and count twenty-eight. What do they do first?
    .hint = Each coin that went out should have left a slip of paper.
    .answer-search = Look for the mistake together
    .said-search = look together | look for it | look for the mistake | search | they search | count again | check the slips
    .reply-search = Yes. They go through the slips, one by one. There it is: two coins for soap, which Daniel forgot to write down.
    .answer-thief = Call Daniel a thief
    .said-thief = a thief | Daniel is a thief | he stole it | he took it | blame Daniel
    .reply-thief = Sometimes money is stolen, and then we must act. But most gaps are mistakes. A word like that cannot be taken back.
    .answer-book = Write twenty-eight in the book
    .said-book = twenty-eight | change the book | write it new | write twenty-eight
    .reply-book = Then book and box look alike. But where the two coins went, nobody will ever know.

reading-a-simple-account--the-trap = Now comes a trap. We sold flour to a big buyer, for two hundred coins. He will pay after the rains. In the book it says: two hundred earned. A fine profit! But the box is as empty as before. A profit on paper buys no oil.

reading-a-simple-account--money-in-the-box = The book shows a profit. So there is money in the box. Is that so?
    .hint = When will the buyer pay?
    .said-true = there is money | there is money in the box
    .said-false = not always | not yet | only on paper | the box is empty
    .reply-true = Very often it is so. But not if somebody still has to pay us.
    .reply-false = Right. First the buyer must pay. Until then, the profit is only on paper.

reading-a-simple-account--the-miller-waits = On Friday the miller comes for his wage. Daniel shows him the book: look, we have earned a lot. The miller says: that is nice. But my children cannot eat paper.

reading-a-simple-account--which-question = At the assembly, the treasurer reads out a fine profit. Which question finds the trap?
    .hint = The trap was a buyer who had not paid yet.
    .answer-owes = Who still owes us money?
    .said-owes = who owes us | who owes us money | who still owes | who has not paid | who must still pay
    .reply-owes = Yes. And then ask: whom do we owe? Good treasurers like such questions.
    .answer-pages = How many pages has the book?
    .said-pages = how many pages | the pages | pages | is the book thick
    .reply-pages = A thick book shows that somebody wrote a lot. But the trap is not in the pages. It is outside, with somebody who has not paid.
    .answer-none = No question, it is all fine
    .said-none = no question | none | it is fine | all is well | do not ask
    .reply-none = It does sound fine. But to ask is no insult. It protects the treasurer too.

reading-a-simple-account--lines-in-order = Tell me the four lines of the account, in order.
    .hint = First money comes, then it goes. Last comes what must still be paid.
    .reply = Four lines. With them, you can follow any account.
    .answer-in = What came in
    .said-in = came in | it came in | money in | income
    .answer-out = What went out
    .said-out = went out | it went out | money out | the costs
    .answer-left = What is left
    .said-left = is left | left over | the rest | what stays
    .answer-owed = What is owed
    .said-owed = is owed | owed | debts | the debts | who owes what

reading-a-simple-account--book-and-box = Say after me.
    .phrase = The book and the box must agree.
    .reply = Whoever says that often has little to fear.

reading-a-simple-account--before-next-time = Do this before the next lesson. Ask your treasurer four things. What came in last month? What went out? What is left? And who owes what to whom? You need not read. You only need to ask.

## Where the money goes

where-the-money-goes = Where the money goes
    .summary = Shares, surplus, reserves, learning, and what comes back to you.

where-the-money-goes--the-share = When Amina joined, she paid for a share. So did Musa, and so did Rosa. A share is your part of the beginning. With all the shares together, we bought the mill.

where-the-money-goes--what-amina-paid = Each member pays in a part at the start. What do we call that part?
    .hint = It is your part of the whole. It begins like this: sh.
    .answer-share = A share
    .said-share = share | the share | my share | shares
    .reply-share = Yes, a share. It makes you an owner, together with all the others.
    .answer-loan = A loan
    .said-loan = loan | credit | a debt
    .reply-loan = A loan comes from outside and must be paid back soon. What a member pays in makes an owner.
    .answer-gift = A gift
    .said-gift = gift | a present | a donation
    .reply-gift = A gift is gone once it is given. What you pay in still stands under your name.

where-the-money-goes--the-surplus = All year people bring maize, and pay for the milling. From that we pay the miller, the oil and the repairs. At the end of the year, some money is left. We call it the surplus.

where-the-money-goes--after-all-costs = The surplus is what is left after all costs. Is that so?
    .hint = First the miller, the oil and the repairs.
    .reply-true = Yes. First we pay what we owe. Then we look at what is left.
    .reply-false = It is easy to mix up. All the money that comes in is income. Only what is left after the costs is surplus.

where-the-money-goes--who-decides = Who decides what happens with the surplus?
    .hint = Who has the highest voice?
    .answer-assembly = The general assembly
    .said-assembly = the assembly | the members | all the members | we do | all of us
    .reply-assembly = Yes. The board may propose, but we decide.
    .answer-treasurer = The treasurer
    .said-treasurer = treasurer | the cashier
    .reply-treasurer = The treasurer counts it and guards it. To decide about it is another thing, and it belongs to all.
    .answer-bank = The bank
    .said-bank = our bank | the bank decides
    .reply-bank = The bank keeps it safe for us. But it is not the bank's money.

where-the-money-goes--the-reserve = One part of the surplus goes into the reserve. The reserve is our jar for hard days. It belongs to all of us together. Nobody takes it home.

where-the-money-goes--broken-stone = Our millstone breaks, and a new one costs a lot. Where do we find the money?
    .hint = We kept a jar for days like this.
    .answer-reserve = In the reserve
    .said-reserve = the reserve | reserve | from the reserve | the jar
    .reply-reserve = Yes. Today we are glad that we saved. Soon the mill turns again.
    .answer-shares = From Amina's pocket
    .said-shares = Amina | her pocket | Amina pays
    .reply-shares = Amina would help if she could. But one member cannot carry it alone. We prepared for this, all of us.
    .answer-close = We close the mill
    .said-close = close it | close | we close
    .reply-close = It would be a sad day, and the other mill is far. But we prepared for this.

where-the-money-goes--learning-and-village = A second part is for learning: a course, a teacher, a lesson like this. And a part may go to the village. Perhaps for a well, perhaps for the school.

where-the-money-goes--dividend = What is left then may come back to the members. Not to those who are rich. To those who used the mill. Whoever used it more gets more. We call that the dividend on use.

where-the-money-goes--who-gets-more = At our mill, Amina milled ten sacks. Musa milled two. Who gets the bigger dividend?
    .hint = Who used the mill more?
    .answer-amina = Amina
    .said-amina = Amina does | Amina gets more
    .reply-amina = Yes. She used the mill more, so more comes back to her.
    .answer-musa = Musa
    .said-musa = Musa does | Musa gets more
    .reply-musa = Musa owns more shares, perhaps. But here we count sacks, and he brought only two.
    .answer-same = Both the same
    .said-same = the same | both | equal | nobody
    .reply-same = When we vote, they are the same. With this money, we look at use.

where-the-money-goes--by-use = Each sack paid a little for the milling. Ten sacks paid more than two. The money goes back the way it came.

where-the-money-goes--share-out-the-reserve = Juma says: let us take the reserve home. The members may share it out, just like a surplus. Is that so?
    .hint = It was filled by those before us, for those after us.
    .reply-true = It is tempting, and for a day we would be rich. But the reserve is for those after us too. It stays together.
    .reply-false = Right. The reserve stays together, for us and for those after us.

where-the-money-goes--in-which-order = So where does the money go? Tell me in order.
    .hint = What we owe comes first. What we take home comes last.
    .reply = Yes. Now you know the way of the money.
    .answer-costs = We pay the costs
    .said-costs = the costs | costs | pay the costs
    .answer-reserve = We fill the reserve
    .said-reserve = the reserve | reserve | fill the reserve
    .answer-learning = We pay for learning
    .said-learning = learning | the learning | teaching
    .answer-members = We give back to members
    .said-members = the members | members | the dividend | give it back

where-the-money-goes--today-and-tomorrow = Say after me.
    .phrase = A part for today, a part for tomorrow.
    .reply = Whoever saves like that sleeps well.

where-the-money-goes--your-choice = A good year is behind us, and money is left over. What would you propose to the assembly, and why? Think aloud.
    .hint = Think of the roof, and of learning. Think of the village, and of your own house.
    .reply = Thank you. You would be heard.

where-the-money-goes--farewell = You have come to the end of these lessons. You know who owns a cooperative, and who decides. You know where its money goes. Now tell somebody about it. We are glad that you are with us.
