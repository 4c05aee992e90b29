# Kiswahili. Imeandikwa kwa kusikilizwa: sentensi fupi, wazo moja kwa pumzi moja, namba kwa maneno.

course = Misingi ya ushirika
    .summary = Ushirika ni nini, tunaamuaje, na pesa inakwenda wapi. Masomo kumi na mawili mafupi, yenye hadithi.

## Ushirika ni nini

what-a-cooperative-is = Ushirika ni nini
    .summary = Mashine ya kusaga ambayo ni mali ya wanaoitumia.

what-a-cooperative-is--welcome = Karibu. Tunafurahi kuwa nawe. Nitakusimulia hadithi, na kukuuliza maswali machache. Neno moja au mawili yanatosha. Ukikwama, sema: msaada.

what-a-cooperative-is--far-mill = Amina na majirani zake wanalima mahindi. Mashine ya kusaga iko mbali, na ni ghali. Hakuna anayeweza kununua mashine peke yake. Basi wanachanga pesa pamoja. Sasa mashine iko kijijini kwao.

what-a-cooperative-is--who-owns = Amina na majirani zake walinunua mashine pamoja. Mashine hiyo ni ya nani?
    .hint = Fikiria ni nani waliolipa.
    .answer-members = Ya majirani wote
    .said-members = majirani | ya majirani | wanachama | ya wanachama | yao wote | ya wote
    .reply-members = Ndiyo. Wanaitumia, na ni mali yao.
    .answer-trader = Ya mfanyabiashara tajiri
    .said-trader = mfanyabiashara | ya mfanyabiashara | mtu tajiri
    .reply-trader = Mashine nyingi ni za wafanyabiashara, ni kweli. Lakini hii haikununuliwa na mfanyabiashara. Majirani ndio waliochanga pesa.
    .answer-government = Ya serikali
    .said-government = serikali | ni ya serikali | serikali ya kijiji
    .reply-government = Serikali nayo inaweza kuleta mashine. Lakini hapa hakuna aliyeingoja. Majirani ndio waliochanga pesa.

what-a-cooperative-is--together = Huu ndio ushirika. Watu wenye hitaji moja wanamiliki kitu pamoja. Wanakitumia. Wanakilipia. Wanaamua juu yake.

what-a-cooperative-is--what-name = Sasa ni zamu yako. Kuna biashara inayomilikiwa na kuongozwa na wanachama wake. Tunaiitaje?
    .hint = Ni neno la kushirikiana. Linaanza hivi: ushi.
    .answer-cooperative = Ushirika
    .said-cooperative = chama cha ushirika | ni ushirika | tunaiita ushirika | ushirika wetu
    .reply-cooperative = Ndiyo, ushirika. Neno hilo litakuwa nasi njia nzima.
    .answer-company = Kampuni
    .said-company = ni kampuni | kampuni binafsi | tunaiita kampuni
    .reply-company = Kampuni ni ya walioweka pesa. Hapa biashara ni ya wanaoitumia. Ina jina lake.
    .answer-charity = Wafadhili
    .said-charity = mfadhili | ni wafadhili | hisani
    .reply-charity = Wafadhili wanawapa wengine. Amina na majirani zake wanajisaidia wenyewe, kwa pamoja. Kuna neno lake.

what-a-cooperative-is--how-it-begins = Mashine ilianzaje? Taja mambo haya matatu kwa mpangilio.
    .hint = Hakuna anayelipa kabla ya kuzungumza.
    .reply = Ndivyo ilivyo. Kwanza tunazungumza, kisha tunachanga, halafu tunaanza.
    .answer-talk = Wanakutana na kuzungumza
    .said-talk = wanazungumza | wanakutana | kuzungumza | mazungumzo
    .answer-pay = Wanachanga pesa
    .said-pay = wanachanga | pesa | kuchanga | wanalipa
    .answer-open = Mashine inaanza kazi
    .said-open = mashine | mashine inaanza | inaanza kazi | kuanza kazi

what-a-cooperative-is--whose-vote = Katika ushirika wetu, Musa alichanga zaidi kuliko Amina. Sasa tunapiga kura. Kura ya nani ina uzito zaidi?
    .hint = Hesabu watu, si sarafu.
    .answer-same = Zote zina uzito sawa
    .said-same = zote sawa | zote ni sawa | wote sawa | ni sawa | ziko sawa
    .reply-same = Ndiyo. Kila mmoja ni mtu mmoja, basi ana kura moja.
    .answer-musa = Ya Musa
    .said-musa = Musa | Musa zaidi
    .reply-musa = Katika kampuni nyingi ni hivyo: pesa nyingi, kura nyingi. Hapa tunahesabu watu.
    .answer-amina = Ya Amina
    .said-amina = Amina | Amina zaidi
    .reply-amina = Amina anaijua mashine vizuri. Lakini Musa naye anaijua. Hakuna mwanachama aliye juu ya mwingine.

what-a-cooperative-is--people-not-money = Fikiria kijiji kizima. Pesa ikipiga kura, tajiri mmoja anaamua kwa wote. Wengine wamelipa, lakini hawana sauti. Katika ushirika, watu hupiga kura, si pesa.

what-a-cooperative-is--one-vote = Kanuni hii ni fupi. Sema baada yangu.
    .phrase = Mwanachama mmoja, kura moja.
    .reply = Umesema vizuri. Kanuni hii inatuunganisha.

what-a-cooperative-is--may-earn = Ushirika unaweza kupata pesa. Je, ni kweli?
    .hint = Mashine inahitaji mafuta na matengenezo.
    .reply-true = Ndiyo. Unalipa gharama zake. Kinachobaki ni kwa faida ya wanachama.
    .reply-false = Wengi hufikiri hivyo, kwa sababu tunasaidiana. Lakini mashine inahitaji mafuta, fundi na msagaji. Bila mapato, ingesimama mapema.

what-a-cooperative-is--a-billion = Sisi ni wengi. Karibu watu bilioni moja duniani ni wanachama wa ushirika. Kwa pamoja wanamiliki mashamba na maduka. Wanamiliki benki, na wanapeleka umeme vijijini.

what-a-cooperative-is--are-you-a-member = Na wewe je? Wewe ni mwanachama wa ushirika?
    .hint = Sema tu: ndiyo, au bado.
    .answer-yes = Ndiyo
    .said-yes = ndio | mimi ni mwanachama | ni mwanachama | naam
    .reply-yes = Ni vizuri kusikia hivyo.
    .answer-not-yet = Bado
    .said-not-yet = bado sijawa | hapana | sijajiunga | bado sijajiunga
    .reply-not-yet = Asante kwa kuniambia.

what-a-cooperative-is--you-are-one = Basi sehemu yake ni mali yako. Masomo haya ni juu ya kilicho chako.

what-a-cooperative-is--you-may-become-one = Masomo haya ni yako pia. Labda siku moja utajiunga, au utaanzisha ushirika.

what-a-cooperative-is--what-is-needed = Sasa fikiri bila haraka. Watu wa kwenu wanahitaji nini? Kitu ambacho mtu mmoja hawezi kukinunua. Fikiri kwa sauti. Ninakuhifadhia maneno yako.
    .hint = Mashine, pampu, gari, mkopo wa haki: unafikiria nini?
    .reply = Asante. Vyama vingi vya ushirika vilianza kwa wazo kama hilo.

what-a-cooperative-is--so-far = Leo tumeona haya. Wanachama ndio wenye mali. Wanachama ndio wanaoutumia. Wanachama ndio wanaoamua. Safari ijayo tutatembelea duka dogo lililopata sifa kubwa.

## Mwanzo wa Rochdale

what-rochdale-began = Mwanzo wa Rochdale
    .summary = Wafanyakazi ishirini na wanane wanafungua duka dogo. Sikiliza lilizaa nini.

what-rochdale-began--long-ago = Turudi zamani sana. Ni mwaka elfu moja mia nane arobaini na nne. Tuko Rochdale, mji wa Uingereza. Mashine za kufuma zinapiga kelele, na siku ni ndefu. Wafumaji wanafanya kazi ngumu, kwa malipo madogo.

what-rochdale-began--bad-flour = Chakula ni ghali. Wauzaji wengine wanachanganya chokaa kwenye unga. Mizani nyingine hazisemi ukweli. Familia nyingi zinakula sasa, na kulipa baadaye. Kwa hiyo deni haliishi.

what-rochdale-began--what-can-they-do = Wafumaji wanahitaji chakula safi. Wao ni maskini. Wanaweza kufanya nini?
    .hint = Mmoja ana sarafu chache. Je, wakiwa pamoja?
    .answer-shop = Wafungue duka lao
    .said-shop = duka | duka lao | kufungua duka | wafungue duka | wanunue pamoja
    .reply-shop = Ndiyo. Ndivyo walivyofanya hasa.
    .answer-wait = Wangoje mfadhili
    .said-wait = wangoje | kungoja | wasubiri | kusubiri
    .reply-wait = Walikuwa wamengoja kwa muda mrefu. Hakuna aliyekuja, na watoto walikuwa na njaa.
    .answer-alone = Kila mtu atafute muuzaji bora
    .said-alone = kila mtu | peke yake | kila mtu peke yake | muuzaji mwingine | muuzaji bora
    .reply-alone = Inaonekana ni busara. Lakini mteja maskini, peke yake, hana nguvu.

what-rochdale-began--one-customer = Mteja mmoja maskini anasema: mizani yako si sahihi. Muuzaji anacheka, kwa sababu wateja ni wengi. Je, ikiwa wateja wote watasimama pamoja?

what-rochdale-began--saving = Watu ishirini na wanane walikutana jioni. Baadhi walikuwa wafumaji, wengine walikuwa na kazi nyingine. Kila mmoja aliweka sarafu chache. Wiki baada ya wiki, sanduku likawa zito.

what-rochdale-began--how-many = Duka la Rochdale lilianzishwa na watu wangapi?
    .hint = Karibu na thelathini, lakini wachache kidogo.
    .answer-twenty-eight = Ishirini na wanane
    .said-twenty-eight = ishirini na nane | watu ishirini na wanane | walikuwa ishirini na wanane
    .reply-twenty-eight = Ndiyo, ishirini na wanane. Unaona, si lazima kuwa wengi sana.
    .answer-ten = Kumi
    .said-ten = watu kumi | walikuwa kumi
    .reply-ten = Hata watu kumi wanaweza kuanza. Kule Rochdale walikuwa zaidi, karibu thelathini.
    .answer-hundred = Mia moja
    .said-hundred = mia | watu mia moja | walikuwa mia moja
    .reply-hundred = Baadaye walizidi mia moja, tena sana. Mwanzoni hawakufika hata thelathini.

what-rochdale-began--the-shop = Jioni moja ya Desemba, walifungua duka dogo. Kulikuwa na shayiri. Kulikuwa na unga, na kulikuwa na siagi. Havikuwa vingi. Lakini vilikuwa safi, na mizani ilisema kweli.

what-rochdale-began--what-they-sold = Duka la Rochdale liliuza nini kwanza?
    .hint = Walikuwa na njaa.
    .answer-food = Shayiri, unga na siagi
    .said-food = chakula | unga | shayiri | siagi | unga na siagi | vyakula
    .reply-food = Ndiyo. Chakula cha kawaida, na cha uaminifu.
    .answer-cloth = Vitambaa
    .said-cloth = nguo | kitambaa | vitambaa vya kufuma
    .reply-cloth = Wengi wao walikuwa wafumaji, kwa hiyo umefikiri vizuri. Lakini kitambaa hakiliwi. Walianza na kile ambacho kila nyumba inahitaji kila siku.
    .answer-medicine = Dawa
    .said-medicine = madawa | dawa za hospitali | dawa za wagonjwa
    .reply-medicine = Wagonjwa nao walihitaji kusaidiwa. Lakini walianza na kile ambacho kila nyumba inakula.

what-rochdale-began--what-is-left = Mwaka umepita katika duka la Rochdale. Gharama zimelipwa, na pesa imebaki. Wanaigawaje?
    .hint = Nani waliliweka duka hai? Ni wale walionunua.
    .answer-bought = Kwa kadiri mtu alivyonunua
    .said-bought = kwa manunuzi | alivyonunua | walivyonunua | kwa walionunua | aliyenunua zaidi
    .reply-bought = Ndiyo. Familia iliyonunua zaidi ilirudishiwa zaidi. Waliliita gawio.
    .answer-founders = Kwa waanzilishi tu
    .said-founders = waanzilishi | kwa waanzilishi | viongozi | wa kwanza
    .reply-founders = Waanzilishi walifanya kazi ngumu, ni kweli. Lakini pesa ilitoka kwa kila aliyenunua.
    .answer-lottery = Kwa bahati nasibu
    .said-lottery = bahati nasibu | kwa bahati | bahati | kura ya bahati
    .reply-lottery = Bahati haijui mahitaji ya mtu. Walitaka njia ambayo kila mtu anaweza kuikagua.

what-rochdale-began--their-rules = Waliandika kanuni zao. Mwanachama mmoja, kura moja. Bidhaa safi, uzito kamili. Kinachobaki, kigawanywe kwa haki. Baadaye walitenga pesa kwa vitabu na mafunzo.

what-rochdale-began--honest-weight = Sema baada yangu ahadi yao.
    .phrase = Bidhaa safi, uzito kamili.
    .reply = Kwa ahadi hiyo, nawe ungeweza kufungua duka.

what-rochdale-began--their-way = Nisimulie hadithi hii kwa mpangilio.
    .hint = Kabla ya duka kulikuwa na sanduku la sarafu. Kabla ya sanduku kulikuwa na jioni moja.
    .reply = Ndiyo, hiyo ndiyo njia yao. Inaweza kuwa yetu pia.
    .answer-talk = Wanakutana jioni
    .said-talk = mazungumzo | kuzungumza | kukutana jioni
    .answer-save = Wanaweka akiba
    .said-save = akiba | kuweka akiba | wanaweka sarafu | wanaweka pesa
    .answer-open = Wanafungua duka
    .said-open = duka | kufungua duka | duka linafunguliwa
    .answer-share = Wanagawana kilichobaki
    .said-share = kilichobaki | kugawana | gawio

what-rochdale-began--forgotten = Leo kanuni za Rochdale zimesahauliwa. Je, ni kweli?
    .hint = Katika ushirika wa leo, mwanachama ana kura ngapi?
    .reply-true = Ni zamani sana, kwa hiyo mtu anaweza kufikiri hivyo. Lakini ushirika duniani kote bado unafuata kanuni kama hizo.
    .reply-false = Naam. Ushirika duniani kote bado unafuata kanuni kama hizo.

what-rochdale-began--your-shop = Sasa ni zamu yako. Unafungua duka na majirani zako. Mtauza nini kwanza, na kwa nini? Fikiri kwa sauti.
    .hint = Mnahitaji nini kila wiki? Nini ni ghali mno, au si cha uaminifu?
    .reply = Asante. Waulize majirani zako wangechagua nini.

what-rochdale-began--one-thread = Watu ishirini na wanane walisokota uzi mmoja. Wengine waliupokea, duniani kote. Sasa sisi tunaendelea kufuma.

## Misingi mitatu ya kwanza

first-principles = Misingi mitatu ya kwanza
    .summary = Mlango uko wazi. Wanachama wanaamua. Wanachama wanachangia na kunufaika.

first-principles--seven-promises = Vyama vya ushirika duniani kote vina misingi saba. Kila msingi ni ahadi ya namna tunavyotenda. Leo tunaanza na mitatu ya kwanza.

first-principles--open-door = Ahadi ya kwanza: mlango wetu uko wazi. Anayehitaji huduma zetu anaweza kujiunga. Atabeba wajibu pamoja nasi. Hakuna anayelazimishwa kuingia. Wala hakuna anayefukuzwa kwa sababu ya asili yake.

first-principles--rosa-asks = Rosa ametoka mbali. Anaabudu kwa namna nyingine. Analima kahawa kama sisi. Anataka kujiunga na ushirika wetu. Tumwambie nini?
    .hint = Ahadi ya kwanza inahusu mlango.
    .answer-welcome = Karibu sana
    .said-welcome = karibu | karibu Rosa | anakaribishwa | ajiunge | aingie
    .reply-welcome = Ndiyo. Anahitaji tunachohitaji, na atabeba wajibu pamoja nasi.
    .answer-born-here = Ni kwa wazaliwa wa hapa tu
    .said-born-here = wazaliwa wa hapa | waliozaliwa hapa | wenyeji tu | watu wetu tu | yeye ni mgeni
    .reply-born-here = Tunawajua watu wetu vizuri, na hilo ni jema. Lakini ahadi ya kwanza inauliza anahitaji nini. Haiulizi alizaliwa wapi.
    .answer-faith = Ni kwa watu wa dini yetu
    .said-faith = dini yetu | wa dini yetu | dini moja | waumini wetu
    .reply-faith = Dini ina thamani kwa wengi wetu. Lakini kahawa inaota kwa kila mtu. Na mlango ni wa kila mtu.

first-principles--must-join = Ushirika ukianza, kila mtu kijijini lazima ajiunge. Je, ni kweli?
    .hint = Je, mlango wazi unaweza kukuvuta ndani?
    .reply-true = Hivyo tungekuwa wengi, ni kweli. Lakini mlango wazi haumvuti mtu. Mtu anajiunga kwa hiari yake.
    .reply-false = Naam. Mtu anajiunga kwa hiari yake.

first-principles--members-decide = Ahadi ya pili: wanachama wanaamua. Tajiri au maskini, mzee au kijana, mwanamke au mwanamume. Kila mwanachama ana kura moja. Anayetuongoza anawajibika kwa wanachama.

first-principles--fifty-shares = Katika ushirika wetu, Musa ana hisa hamsini. Je, ana kura ngapi?
    .hint = Tunahesabu hisa, au tunahesabu watu?
    .answer-one = Moja
    .said-one = kura moja | moja tu | kura moja tu
    .reply-one = Ndiyo, moja. Musa ni mtu mmoja.
    .answer-fifty = Hamsini
    .said-fifty = kura hamsini | nyingi
    .reply-fifty = Katika kampuni, zingekuwa hamsini. Lakini hapa hisa hazipigi kura.
    .answer-two = Mbili
    .said-two = kura mbili | mbili tu
    .reply-two = Hata hivyo angewazidi wengine. Wanachama wote wana uzito sawa.

first-principles--money-does-not-vote = Tuseme kila hisa ina kura. Basi Musa peke yake anawashinda maskini arobaini. Pesa yake ingesema, na wao wangenyamaza. Ndiyo maana tunahesabu watu.

first-principles--pay-in-and-share = Ahadi ya tatu: wanachama wanachangia, na wananufaika. Kila mmoja anatoa sehemu yake. Tunaamua pamoja juu ya faida. Sehemu yake inabaki ya wote, mwaka hadi mwaka.

first-principles--juma-takes-all = Mwaka ulikuwa mzuri, na pesa imebaki. Juma ni mwenyekiti. Anasema: nilifanya kazi zaidi, basi ninaichukua. Tufanye nini?
    .hint = Pesa hiyo ni ya nani?
    .answer-together = Tuamue pamoja
    .said-together = pamoja | tunaamua pamoja | tupige kura | wanachama waamue | sote tuamue
    .reply-together = Ndiyo. Juma anastahili shukrani, na malipo ya haki. Lakini wanachama ndio wanaoamua, kwa pamoja.
    .answer-let-him = Aichukue yeye
    .said-let-him = aichukue | achukue | apewe | tumpe | mwache achukue
    .reply-let-him = Ni kweli, Juma alifanya kazi sana. Lakini pesa ilitokana na kazi ya wote, si yake tu.
    .answer-hide = Tuifiche pesa
    .said-hide = tuifiche | tufiche | kuificha
    .reply-hide = Tunataka iwe salama, hilo ni jema. Lakini pesa iliyofichwa inaleta shaka kati ya majirani. Mali ya wote iwe wazi.

first-principles--stays-common = Katika ushirika, sehemu ya pesa inabaki mali ya wote. Je, ni kweli?
    .hint = Kumbuka ahadi ya tatu.
    .reply-true = Ndiyo. Inatupa nguvu, leo na kesho.
    .reply-false = Nyingi inaweza kugawanywa, ni kweli. Lakini sehemu inabaki, ituimarishe wakati mgumu.

first-principles--in-their-order = Sasa taja ahadi hizi tatu kwa mpangilio.
    .hint = Kwanza tunaingia. Kisha tunakuwa na sauti.
    .reply = Umezitaja zote tatu.
    .answer-door = Mlango uko wazi
    .said-door = mlango | mlango wazi | uko wazi
    .answer-vote = Wanachama wanaamua
    .said-vote = wanaamua | kura moja | tunaamua | kuamua
    .answer-share = Tunachangia na kunufaika
    .said-share = tunachangia | kuchangia | kunufaika | tunanufaika

first-principles--we-own = Sema baada yangu.
    .phrase = Ni mali yetu, na tunaamua sisi.
    .reply = Inapendeza ukiisema wewe.

first-principles--outside-the-door = Sasa fikiri bila haraka. Nani wa kwenu bado yuko nje ya mlango? Nini kingemrahisishia kuingia?
    .hint = Fikiria vijana, na wanawake. Fikiria wageni, na wasiojua kusoma.
    .reply = Asante. Mlango wazi unahitaji pia mtu wa kusema: karibu.

first-principles--three-promises = Ahadi tatu, nyuzi tatu. Mlango wazi. Kura moja kwa kila mtu. Kuchangia na kunufaika. Nyingine nne zinakusubiri.

## Misingi minne mingine

further-principles = Misingi minne mingine
    .summary = Tunabaki huru, na tunajifunza. Tunasaidiana, na tunajali mahali petu.

further-principles--four-more = Unazijua ahadi tatu. Mlango uko wazi. Wanachama wanaamua. Wanachama wanachangia na kunufaika. Sasa zinakuja nne nyingine.

further-principles--stay-free = Ahadi ya nne: tunabaki huru. Benki au serikali inaweza kutusaidia. Lakini neno la mwisho ni la wanachama wetu.

further-principles--the-new-truck = Mfanyabiashara mkubwa anatupa lori jipya. Naye anataka atuchagulie viongozi. Tuseme nini?
    .hint = Kwa lori hilo, yeye atapata nini?
    .answer-refuse = Hapana, asante
    .said-refuse = hapana | tunakataa | tukatae | hatutaki | tunachagua wenyewe
    .reply-refuse = Ndiyo, hivyo tunabaki huru. Labda tutapata lori kwa njia nyingine.
    .answer-accept = Ndiyo, tunalipokea
    .said-accept = ndiyo | tunapokea | tupokee | tunalichukua | tuchukue lori
    .reply-accept = Lori lingetusaidia sana, ni kweli. Lakini lina gharama yake.

further-principles--price-of-the-truck = Tuutazame mwaka ujao. Watu wa mfanyabiashara wanatuongoza. Wanamuuzia mavuno yetu, kwa bei ndogo. Lori ni letu, lakini sisi si wetu.

further-principles--the-lender = Benki inaukopesha ushirika wetu pesa. Basi benki inaweza kutuamulia. Je, ni kweli?
    .hint = Tunadaiwa pesa na benki. Je, tunadaiwa na kura?
    .reply-true = Deni lazima tulilipe, ni kweli. Lakini sauti yetu hatuiuzi pamoja nalo.
    .reply-false = Naam. Pesa tunairudisha, na sauti inabaki yetu.

further-principles--we-learn = Ahadi ya tano: tunajifunza. Wanachama wanajifunza, na viongozi na wafanyakazi pia. Na tunawaeleza wengine ushirika ni nini. Anayeelewa anaweza kuamua.

further-principles--who-learns = Mwalimu anakuja kwa wiki moja. Mwenyekiti anasema: nitajifunza mimi, inatosha. Nani wajifunze?
    .hint = Katika ushirika, nani wanaamua?
    .answer-all = Wanachama wote
    .said-all = wote | sisi sote | kila mtu | wanachama | sote
    .reply-all = Ndiyo. Wengi wakielewa, si rahisi kudanganywa.
    .answer-chairperson = Mwenyekiti peke yake
    .said-chairperson = mwenyekiti | mwenyekiti tu | kiongozi | yeye tu
    .reply-chairperson = Kiongozi ana mengi ya kujifunza, ni kweli. Lakini tunaamua sote. Kwa hiyo haitoshi mmoja aelewe.
    .answer-nobody = Hakuna
    .said-nobody = hakuna mtu | si lazima | mtu yeyote asijifunze
    .reply-nobody = Kujifunza kunachukua muda, na tuna kazi nyingi. Lakini kutojua kunagharimu zaidi.

further-principles--learn-to-decide = Sema baada yangu.
    .phrase = Tunajifunza, ili tuweze kuamua.
    .reply = Na hicho ndicho unachofanya sasa.

further-principles--help-one-another = Ahadi ya sita: vyama vya ushirika vinasaidiana. Vyama vidogo vingi, bega kwa bega, vinafanya makubwa. Kila kimoja kinabaki kama kilivyo.

further-principles--too-much-milk = Ushirika wetu una maziwa mengi mno. Katika bonde la jirani, ushirika mwingine una chumba cha baridi. Nusu yake ni tupu. Tufanye nini?
    .hint = Wao wana nafasi. Sisi tuna maziwa.
    .answer-share-cooler = Tufanye kazi pamoja
    .said-share-cooler = pamoja | tushirikiane | kushirikiana | tuwaombe | tushirikiane nao
    .reply-share-cooler = Ndiyo. Maziwa yetu hayaharibiki, na gharama zao zinapungua.
    .answer-compete = Tuwashinde wao
    .said-compete = tuwashinde | ushindani | mashindano
    .reply-compete = Tungeweza kujaribu. Lakini sote tungekuwa dhaifu. Ni kampuni kubwa tu ya maziwa ingefurahi.
    .answer-pour-away = Tuyamwage maziwa
    .said-pour-away = tumwage | tuyamwage | kuyamwaga
    .reply-pour-away = Wakati mwingine inaonekana hakuna njia nyingine. Lakini tazama: kuna chumba cha baridi, nusu yake ni tupu.

further-principles--care-for-our-place = Ahadi ya saba: tunajali mahali petu. Maji yake, na udongo wake. Watoto wake, na wale watakaokuja baada yetu.

further-principles--the-stream = Tunaosha sufu kwenye kijito. Maji yanachafuka, na watu wanayanywa. Kuyasafisha kunagharimu pesa. Tufanye nini?
    .hint = Nani wanakunywa maji ya kijito?
    .answer-clean = Tuyasafishe maji
    .said-clean = tusafishe | tuyasafishe | tusafishe maji | kusafisha | kuyasafisha
    .reply-clean = Ndiyo. Tunapata kidogo pungufu, na sote tunakunywa maji safi.
    .answer-silent = Tunyamaze tu
    .said-silent = tunyamaze | kunyamaza | tusiseme | tukae kimya
    .reply-silent = Kwa sasa ingekuwa rahisi. Lakini wanaokunywa ni majirani zetu, na sisi wenyewe.
    .answer-move = Tuhamie chini ya kijito
    .said-move = tuhame | tuhamie chini | kuhama | twende chini
    .reply-move = Hivyo kijiji chetu kinakunywa vizuri. Lakini kijiji cha pili kinakunywa uchafu wetu.

further-principles--how-many-principles = Vyama vya ushirika vina misingi mingapi?
    .hint = Mitatu, na minne mingine.
    .answer-seven = Saba
    .said-seven = misingi saba | ni saba | iko saba
    .reply-seven = Ndiyo, saba. Sasa umeifahamu yote.
    .answer-three = Mitatu
    .said-three = tatu | ni mitatu | mitatu tu
    .reply-three = Mitatu ilikuja kwanza, katika somo lililopita. Tangu hapo imeongezeka.
    .answer-ten = Kumi
    .said-ten = ni kumi | kumi hivi
    .reply-ten = Kumi ingekuwa mingi kukumbuka. Hesabu tena: mitatu, na minne.

further-principles--which-matters-most = Mlango wazi. Kura moja kwa kila mtu. Kuchangia na kunufaika. Kubaki huru. Kujifunza. Kusaidiana. Kujali mahali petu. Upi una maana zaidi kwako, na kwa nini?
    .hint = Kwenu, ni upi unaokosekana zaidi?
    .reply = Asante. Wengine watachagua mwingine. Ushirika mzuri huzungumza juu ya hayo.

further-principles--seven-threads = Ahadi saba, nyuzi saba. Uzi mmoja unakatika upesi. Zikifumwa pamoja, zinashikamana.

## Haki na wajibu

rights-and-duties = Haki na wajibu
    .summary = Mwanachama anaweza nini, na anatoa nini.

rights-and-duties--amina-joins = Leo Amina amekuwa mwanachama. Amekubali masharti, na amelipia hisa yake. Sasa ana haki, na ana wajibu.

rights-and-duties--her-rights = Kwanza, haki zake. Anaweza kusema, na anaweza kupiga kura. Anaweza kugombea uongozi. Anaweza kujua pesa inakwenda wapi. Anaweza kutumia huduma za ushirika.

rights-and-duties--the-accounts = Amina ni mwanachama, na anaomba kusomewa hesabu. Mweka hazina anasema: hayo hayakuhusu. Nani ana haki?
    .hint = Pesa zilizoandikwa humo ni za nani?
    .answer-amina = Amina
    .said-amina = ni Amina | mwanachama | yeye Amina
    .reply-amina = Ndiyo. Pesa hizo ni zake pia. Mwanachama anaweza kujua zinakwenda wapi.
    .answer-treasurer = Mweka hazina
    .said-treasurer = ni mweka hazina | mhazini | mtunza hazina
    .reply-treasurer = Mweka hazina anatunza kitabu, na akitunze vizuri. Lakini pesa zilizomo ni za wanachama.

rights-and-duties--new-members-vote = Amina amejiunga wa mwisho. Hata hivyo kura yake ni sawa na nyingine. Je, ni kweli?
    .hint = Mwanachama mmoja, kura ngapi?
    .reply-true = Ndiyo. Kura haikui kwa umri.
    .reply-false = Wanachama wa zamani wanajua mengi, na tunawasikiliza. Lakini katika kura, wote wana uzito sawa.

rights-and-duties--musa-leaves = Musa anahamia mjini. Anataka kuondoka katika ushirika. Je, anaruhusiwa?
    .hint = Mlango uko wazi. Kwa upande gani?
    .answer-freely = Ndiyo, kwa hiari yake
    .said-freely = ndiyo | anaweza | aende | aende tu
    .reply-freely = Ndiyo. Mlango uko wazi pande zote mbili. Masharti yetu yanasema hisa yake itakuwaje.
    .answer-never = Hapana, abaki
    .said-never = hapana | abaki | lazima abaki | asiondoke
    .reply-never = Tutamkumbuka, ni kweli. Lakini hakuna anayelazimishwa kuingia, wala kubaki.

rights-and-duties--her-duties = Sasa, wajibu wake. Anakuja kwenye mikutano. Analipa alichoahidi. Anautumia ushirika, wala haukwepi. Anafuata masharti tuliyoyaweka sote.

rights-and-duties--the-better-price = Rosa ameahidi kuuzia ushirika kahawa yake. Leo mfanyabiashara anampa bei kubwa kidogo. Rosa afanye nini?
    .hint = Bei ikipanda na kushuka, nini kinatuunganisha?
    .answer-promise = Atimize ahadi yake
    .said-promise = atimize ahadi | ahadi | ashike ahadi | atimize
    .reply-promise = Ndiyo. Kila mtu akitimiza ahadi, malori yetu yanajaa.
    .answer-trader = Amuuzie mfanyabiashara
    .said-trader = mfanyabiashara | auze kwake | amuuzie | bei kubwa
    .reply-trader = Rosa anahitaji pesa, na bei kubwa inavutia. Lakini ahadi yake ina uzito.
    .answer-ask = Azungumze na wanachama
    .said-ask = azungumze | azungumze nasi | aulize ushirika | aulize | wazungumze
    .reply-ask = Njia nzuri. Anatimiza ahadi yake, na sote tunazungumza juu ya bei.

rights-and-duties--if-all-sell = Gunia moja si kitu kikubwa. Lakini wote wakifanya hivyo, lori letu linakwenda tupu. Ushirika unakufa. Mwaka ujao, mfanyabiashara peke yake anapanga bei.

rights-and-duties--paying-the-share = Kulipia hisa yako: ni haki, au ni wajibu?
    .hint = Ni kitu unachopokea, au ni kitu unachotoa?
    .answer-duty = Wajibu
    .said-duty = ni wajibu | wajibu wangu | jukumu
    .reply-duty = Ndiyo. Kwa anachotoa kila mmoja, tunaweza kuanza.
    .answer-right = Haki
    .said-right = ni haki | haki yangu | haki yako
    .reply-right = Unaweza kujiunga, na hiyo ni haki. Lakini hiki ni kitu ambacho kila mwanachama anatoa.

rights-and-duties--speaking-up = Kusema mkutanoni: ni haki, au ni wajibu?
    .hint = Je, kuna anayeweza kukukataza kusema?
    .answer-right = Haki
    .said-right = ni haki | haki yangu | haki ya kusema
    .reply-right = Ndiyo. Ni haki yako, hata sauti ikitetemeka.
    .answer-duty = Wajibu
    .said-duty = ni wajibu | wajibu wangu | jukumu
    .reply-duty = Ni vizuri tukisema sote. Lakini hakuna anayekulazimisha. Ni kitu ambacho hakuna anayeweza kukunyang'anya.

rights-and-duties--who-was-absent = Musa hakuja mkutanoni. Hata hivyo lazima afuate kilichoamuliwa. Je, ni kweli?
    .hint = Uamuzi ukiwahusu waliokuja tu, je, utashika?
    .reply-true = Ndiyo. Alialikwa. Uamuzi unatuhusu sote.
    .reply-false = Hakushiriki kuamua, ni kweli. Lakini alialikwa kama wengine. Kila mtu akijichagulia, hakuna uamuzi utakaoshika.

rights-and-duties--becoming-a-member = Mtu anakuwaje mwanachama, kisha anaamuaje? Taja kwa mpangilio.
    .hint = Aliye nje hawezi kupiga kura.
    .reply = Ndiyo. Hiyo ndiyo njia ya kuingia.
    .answer-ask = Anaomba kujiunga
    .said-ask = anaomba | kuomba | kujiunga | ombi
    .answer-pay = Analipia hisa
    .said-pay = analipa | kulipa | hisa | kulipia hisa
    .answer-vote = Anapiga kura nasi
    .said-vote = anapiga kura | kupiga kura | kura

rights-and-duties--rights-and-duties-both = Sema baada yangu.
    .phrase = Nina haki, na nina wajibu.
    .reply = Vyote viwili ni vyako.

rights-and-duties--your-right = Ni haki gani ambayo hujawahi kuitumia? Nini kinakuzuia? Fikiri kwa sauti.
    .hint = Kusema, kupiga kura, kugombea, kuuliza kuhusu pesa.
    .reply = Asante. Haki ni kama njia. Inabaki wazi tukiipita.

rights-and-duties--two-hands = Haki na wajibu ni kama mikono miwili. Mmoja unapokea. Mwingine unatoa.

## Mkutano mkuu

general-assembly = Mkutano mkuu
    .summary = Jinsi sisi sote tunavyokutana, kuzungumza na kuamua.

general-assembly--all-members-meet = Angalau mara moja kwa mwaka, tunakutana sote. Tunauita mkutano mkuu. Ni sauti ya juu kabisa katika ushirika wetu. Wanaotuongoza wanausikiliza, na wanawajibika kwake.

general-assembly--highest-voice = Katika ushirika, nani ana sauti ya juu kabisa?
    .hint = Si mtu mmoja.
    .answer-assembly = Mkutano mkuu
    .said-assembly = ni mkutano mkuu | mkutano | wanachama wote | sisi sote
    .reply-assembly = Ndiyo. Ni sisi sote, pamoja mahali pamoja.
    .answer-chairperson = Mwenyekiti
    .said-chairperson = ni mwenyekiti | kiongozi | mwenyekiti wetu
    .reply-chairperson = Mwenyekiti anasema mara nyingi, kwa hiyo inaonekana hivyo. Lakini tulimchagua, na tunaweza kuchagua mwingine.
    .answer-manager = Meneja
    .said-manager = ni meneja | msimamizi | mkurugenzi
    .reply-manager = Meneja anaendesha kazi za kila siku. Lakini anatufanyia kazi sisi, wanachama.

general-assembly--the-agenda = Kila mtu anaalikwa mapema. Mwaliko unasema lini na wapi tunakutana. Tena unasema tutazungumza nini. Orodha hiyo inaitwa ajenda.

general-assembly--what-list = Mkutano unakuja. Orodha ya mambo tutakayozungumza inaitwaje?
    .hint = Ilikuja pamoja na mwaliko. Inaanza hivi: aje.
    .answer-agenda = Ajenda
    .said-agenda = ni ajenda | inaitwa ajenda | agenda
    .reply-agenda = Ndiyo, ajenda. Inampa kila mtu muda wa kufikiri.
    .answer-minutes = Kumbukumbu
    .said-minutes = muhtasari | ni kumbukumbu | kumbukumbu za mkutano | taarifa
    .reply-minutes = Kumbukumbu huandikwa mkutanoni, na hueleza tulichoamua. Orodha hii inakuja kabla.
    .answer-invitation = Mwaliko
    .said-invitation = ni mwaliko | barua | barua ya mwaliko
    .reply-invitation = Umekaribia. Mwaliko ndio unaotuletea orodha. Lakini orodha ina jina lake.

general-assembly--a-late-idea = Mkutano wetu umechelewa kuisha, na nusu yetu wameondoka. Juma anasema: tuuze mashine, sasa hivi. Jambo hilo halikuwa kwenye ajenda. Tufanye nini?
    .hint = Fikiria wale ambao hawapo tena hapa.
    .answer-next-time = Tuamue mkutano ujao
    .said-next-time = mkutano ujao | siku nyingine | baadaye | tungoje | tusubiri
    .reply-next-time = Ndiyo. Tunaliweka kwenye ajenda ijayo. Kila mtu afikiri, na kila mtu aje.
    .answer-now = Tupige kura sasa
    .said-now = sasa | sasa hivi | tupige kura | leo leo
    .reply-now = Ingekuwa haraka, na sote tumechoka. Lakini nusu yetu hawajui habari hii.

general-assembly--those-at-home = Amina amerudi nyumbani kwa watoto wake. Hakuna aliyemwambia habari za mashine. Kesho anasikia kwamba imeuzwa. Je, huo ulikuwa uamuzi wake pia?

general-assembly--the-quorum = Wachache hawawezi kuamua kwa wote. Kwa hiyo masharti yanasema wangapi lazima wawepo. Idadi hiyo inaitwa akidi. Wakija wachache zaidi, hatuwezi kuamua.

general-assembly--thirty-came = Sisi ni wanachama mia moja. Kwa mkutano, masharti yanataka watu hamsini. Leo wamekuja thelathini. Je, tunaweza kuamua?
    .hint = Je, thelathini wanatimiza akidi?
    .answer-no = Hapana, si leo
    .said-no = hapana | si leo | hatuwezi | bado
    .reply-no = Naam. Tunawaalika wote kwa mara nyingine.
    .answer-yes = Ndiyo, tunaweza
    .said-yes = ndiyo | tunaweza | ndio
    .reply-yes = Hao thelathini wamejitahidi kuja, ni kweli. Lakini masharti yanataka hamsini. Wachache wasiwafunge wengi.

general-assembly--two-votes = Mkutanoni, anayesema vizuri ana kura mbili. Je, ni kweli?
    .hint = Hesabu watu.
    .reply-true = Msemaji mzuri anaweza kutuvuta, ni kweli. Lakini tukihesabu, kila mtu ni mmoja.
    .reply-false = Naam. Tunawasikiliza wote, na kila mtu ni mmoja.

general-assembly--the-minutes = Mtu mmoja anaandika tunachoamua. Maandishi hayo ni kumbukumbu za mkutano. Yanasomwa kwa sauti, ili wote wasikie. Kisha hakuna anayeweza kubadilisha habari.

general-assembly--a-quarrel = Miezi miwili baada ya mkutano, Rosa na Musa wanabishana. Tuliamua nini kuhusu paa? Nini kinaweza kutusaidia?
    .hint = Kuna aliyeandika.
    .answer-minutes = Kumbukumbu za mkutano
    .said-minutes = kumbukumbu | muhtasari | maandishi | tusome kumbukumbu
    .reply-minutes = Ndiyo. Tunazisoma kwa sauti, na ubishi unaisha.
    .answer-loudest = Mwenye sauti kubwa
    .said-loudest = sauti kubwa | anayepiga kelele | kelele
    .reply-loudest = Sauti kubwa inajaza chumba, lakini haijui zaidi. Tunahitaji kitu kisichobadilika.
    .answer-memory = Akili ya mwenyekiti
    .said-memory = mwenyekiti | akili | tumuulize mwenyekiti
    .reply-memory = Mwenyekiti anaweza kukumbuka vizuri. Lakini hata mtu mwaminifu anasahau. Tunahitaji kitu kisichobadilika.

general-assembly--how-we-go-on = Katika mkutano wetu, nini kinaanza, na nini kinafuata?
    .hint = Kwanza lazima tujue kama tunatosha.
    .reply = Ndiyo. Hivyo kila mtu anafuatilia, na hakuna anayeharakishwa.
    .answer-count = Tunahesabu waliopo
    .said-count = tunahesabu | kuhesabu | hesabu | waliopo
    .answer-report = Tunasikiliza taarifa
    .said-report = taarifa | ripoti | kusikiliza taarifa
    .answer-talk = Tunajadiliana
    .said-talk = kujadiliana | majadiliano | mjadala | tunajadili
    .answer-vote = Tunapiga kura
    .said-vote = kura | kupiga kura | upigaji kura

general-assembly--talk-then-vote = Sema baada yangu.
    .phrase = Kwanza tujadiliane, kisha tupige kura.
    .reply = Kwa mpangilio huo, tunaamua vizuri.

general-assembly--your-agenda = Ungependa kuweka nini kwenye ajenda ya mkutano wenu ujao? Sema kama utakavyosema kule.
    .hint = Jambo gani limekusumbua kwa muda mrefu?
    .reply = Asante. Sasa umefanya mazoezi. Mkutano ujao, waambie wote.

general-assembly--highest-voice-is-ours = Ajenda, ili wote wajiandae. Akidi, ili wachache wasiwafunge wengi. Kura moja kwa kila mtu. Na kumbukumbu, ili uamuzi ushike. Hivyo ndivyo tunavyoamua.

## Tunavyochagua viongozi

choosing-leaders = Tunavyochagua viongozi
    .summary = Bodi, uchaguzi, na amana tunayoikabidhi.

choosing-leaders--the-board = Hatuwezi kukutana sote kila siku. Kwa hiyo tunachagua wanachama wachache watuongoze. Hao wanaitwa bodi. Wanatuongoza kutoka mkutano mkuu mmoja hadi mwingine.

choosing-leaders--who-chooses = Nani wanachagua bodi?
    .hint = Bodi inatuongoza sisi. Basi nani waichague?
    .answer-members = Wanachama
    .said-members = wanachama wote | sisi | sisi sote | mkutano mkuu
    .reply-members = Ndiyo. Tunawachagua miongoni mwetu.
    .answer-old-board = Bodi ya zamani
    .said-old-board = bodi | viongozi wa zamani | ya zamani
    .reply-old-board = Bodi ya zamani inaweza kupendekeza watu wazuri. Lakini ikichagua peke yake, haitahitaji tena kutuuliza.
    .answer-customer = Mnunuzi mkubwa
    .said-customer = mnunuzi | mfanyabiashara | mteja mkubwa
    .reply-customer = Mnunuzi mkubwa ni muhimu kwetu. Lakini wanunuzi huja na kwenda. Ushirika ni wa wanachama.

choosing-leaders--secret-vote = Tukichagua watu, mara nyingi kura ni ya siri. Kila mtu anatia alama, au anadondosha jiwe mtungini. Hakuna anayeona ni mtungi upi. Kwa hiyo hakuna haja ya kuogopa.

choosing-leaders--juma-watches = Tunachagua bodi. Juma anasimama kando ya mitungi ya kura. Anataka kuona kila mtu anavyopiga kura. Tumwambie nini?
    .hint = Ungechagua kwa uhuru, ukitazamwa?
    .answer-secret = Kura ni siri
    .said-secret = siri | ni siri | kura ni ya siri | aondoke
    .reply-secret = Ndiyo. Juma anaweza kungoja nje, kama wengine.
    .answer-look = Anaweza kutazama
    .said-look = atazame | aangalie | tazama | anaweza
    .reply-look = Labda hana nia mbaya. Lakini si wote wanaothubutu kuchagua wakitazamwa.

choosing-leaders--why-secret = Mfikirie Rosa. Anadaiwa pesa na Juma. Akimtazama, je, Rosa anachagua kwa uhuru? Kura ya siri inawalinda wanaotegemea wengine.

choosing-leaders--cannot-read = Musa hajui kusoma. Basi hawezi kupiga kura. Je, ni kweli?
    .hint = Fikiria mawe na mitungi.
    .reply-true = Karatasi yenye maandishi ingemsumbua, ni kweli. Lakini jiwe, picha, au mkono juu havihitaji herufi.
    .reply-false = Naam. Jiwe, picha, au mkono juu havihitaji herufi.

choosing-leaders--who-is-elected = Tunahesabu. Rosa ana kura sitini, na Amina ana arobaini. Nani amechaguliwa?
    .hint = Nani ana nyingi zaidi?
    .answer-rosa = Rosa
    .said-rosa = ni Rosa | Rosa ndiye
    .reply-rosa = Ndiyo, Rosa. Na Amina anampa mkono.
    .answer-amina = Amina
    .said-amina = ni Amina | Amina ndiye
    .reply-amina = Amina ana marafiki arobaini humu ndani. Lakini sitini ni zaidi ya arobaini.
    .answer-both = Wote wawili
    .said-both = wote | wawili | wote pamoja
    .reply-both = Ingekuwa wema. Lakini kiti ni kimoja, na sitini ni zaidi ya arobaini.

choosing-leaders--lent-not-given = Uongozi ni amana, si zawadi. Masharti yetu yanasema kwa muda gani. Muda ukiisha, tunachagua tena. Hivyo kila mtu anaweza kujifunza kuongoza.

choosing-leaders--he-wants-to-stay = Muda wa mwenyekiti umekwisha. Anasema: hakuna anayeongoza kama mimi, basi ninabaki. Tufanye nini?
    .hint = Masharti yetu yanasema nini juu ya muda?
    .answer-vote = Tupige kura upya
    .said-vote = tupige kura | uchaguzi | tuchague upya | kura mpya
    .reply-vote = Ndiyo. Anaweza kugombea tena, masharti yakiruhusu. Lakini tunaamua sisi.
    .answer-stay = Tumwache abaki
    .said-stay = abaki | tumwache | aendelee kuongoza
    .reply-stay = Labda ameongoza vizuri, na tunashukuru. Lakini muda ulikuwa na mwisho wake, na umekwisha.

choosing-leaders--rosas-brother = Rosa yuko kwenye bodi. Bodi inatakiwa kununua bati za paa. Kaka yake Rosa anauza bati. Rosa afanye nini?
    .hint = Nini kitafanya wote wamwamini?
    .answer-tell = Awaambie wote, asipige kura
    .said-tell = awaambie wote | aseme wazi | asipige kura | awaambie | aseme ukweli
    .reply-tell = Ndiyo. Anasema wazi, na wengine wanalinganisha bei.
    .answer-buy = Anunue kwa kaka yake
    .said-buy = kwa kaka yake | kaka yake | anunue kwake
    .reply-buy = Bati za kaka yake zinaweza kuwa nzuri. Lakini akiamua peke yake, watu wataacha kumwamini.
    .answer-silent = Anyamaze kimya
    .said-silent = anyamaze | asiseme | akae kimya
    .reply-silent = Kunyamaza kunaonekana rahisi. Lakini siku moja itajulikana, na uaminifu utakwisha.

choosing-leaders--how-we-elect = Uchaguzi unakwendaje? Taja kwa mpangilio.
    .hint = Tunahitaji majina kabla ya kuchagua.
    .reply = Ndiyo. Uwazi, mwanzo hadi mwisho.
    .answer-name = Tunapendekeza majina
    .said-name = majina | kupendekeza | tunapendekeza
    .answer-speak = Wagombea wanasema
    .said-speak = wagombea | wanasema | tunawasikiliza
    .answer-vote = Tunapiga kura ya siri
    .said-vote = kura ya siri | tunapiga kura | kupiga kura | kura
    .answer-count = Tunahesabu pamoja
    .said-count = tunahesabu | kuhesabu | hesabu

choosing-leaders--an-office-is-lent = Sema baada yangu.
    .phrase = Uongozi ni amana, si zawadi.
    .reply = Kiongozi anayekumbuka hilo huaminiwa.

choosing-leaders--whom-you-trust = Mfikirie mtu ambaye ungemwamini na pesa zetu. Mtu huyo yukoje? Je, anaweza kuwa wewe?
    .hint = Je, anasikiliza? Je, anaonyesha hesabu? Je, anatimiza neno lake?
    .reply = Asante. Hayo ndiyo ya kuuliza kabla ya kupiga kura.

choosing-leaders--we-choose = Tunachagua viongozi wetu. Tunasikiliza taarifa yao. Tunawashukuru, na tunachagua tena. Hivyo ushirika unabaki mikononi mwetu.

## Wanawake na vijana

women-and-young-members = Wanawake na vijana
    .summary = Kwa nini sauti nyingine hazisikiki, na zinaingiaje.

women-and-young-members--leila-counts = Leila ana miaka kumi na tisa. Leo anakuja kwenye mkutano mkuu kwa mara ya kwanza. Watu arobaini wameketi. Anahesabu wanawake: ni watano. Hakuna mwingine wa umri wake.

    Lakini anajua ni nani wanafanya kazi. Katika mashamba ya dunia, kati ya wafanyakazi kumi, karibu wanne ni wanawake. Basi kwa nini hapa ni wachache hivi?

women-and-young-members--six-in-the-evening = Mkutano wetu unaanza saa kumi na mbili jioni. Saa hiyo Amina anapika, na watoto wanamhitaji. Kwa hiyo haji kamwe. Tufanye nini?
    .hint = Amina angependa kuja. Nini kinamzuia?
    .answer-hour = Tubadilishe saa
    .said-hour = saa nyingine | wakati mwingine | tubadilishe wakati | tukutane mapema | tukutane asubuhi | tumuulize saa
    .reply-hour = Ndiyo. Tunawauliza wasiokuja ni saa gani inawafaa. Na mahali pa watoto panasaidia pia.
    .answer-husband = Mume wake amwambie
    .said-husband = mume wake | mumewe | mume | mume atamwambia
    .reply-husband = Ni afadhali kuliko kukosa kabisa. Lakini habari ikipita vinywa viwili, inapungua.
    .answer-nothing = Hakuna, ni shauri lake
    .said-nothing = hakuna | tusifanye kitu | shauri lake | ni shauri lake | ni tatizo lake | iwe hivyo hivyo
    .reply-nothing = Hakuna aliyemkataza, ni kweli. Lakini saa inamkataza. Na saa hiyo tuliipanga sisi.

women-and-young-members--second-hand = Mume wake anarudi usiku. Anasema: tulizungumza juu ya mashine. Na bei mpya? Haikumbuki. Na maoni ya Amina, hakuna aliyeyasikia.

women-and-young-members--for-the-house = Musa anasema: nyumba yangu ninaisemea mimi. Ana nia njema. Yeye na mke wake wanalima kahawa pamoja. Musa anajua lori linagharimu kiasi gani. Mke wake anajua miti ipi inazaa, na wachumaji wanahitaji nini. Akisema mmoja tu, tunasikia nusu.

women-and-young-members--vote-for-both = Musa ni mwanachama, na mke wake pia. Kwa hiyo Musa anapiga kura kwa niaba ya wote wawili. Je, ni kweli?
    .hint = Nyumba hiyo ina wanachama wangapi?
    .said-true = anapiga kwa wote wawili | anaruhusiwa | mume anapiga kura
    .said-false = mke anapiga mwenyewe | kila mmoja anapiga kura | kura mbili | wana kura mbili | kila mtu na kura yake
    .reply-true = Katika nyumba nyingi ni hivyo. Lakini wanachama wawili wana kura mbili. Mahali pengine, mke anaweza kumwomba mtu apige kura kwa niaba yake. Lakini hapo ameomba mwenyewe.
    .reply-false = Naam. Wanachama wawili, kura mbili. Wanaweza hata kutofautiana, na bado wakala chungu kimoja.

women-and-young-members--rosas-milk = Rosa anakamua ng'ombe, na kila siku anatuletea maziwa. Lakini kitabuni kuna jina la kaka yake tu. Kwa hiyo pesa anapata kaka. Haki ni ipi?
    .hint = Maziwa yanaletwa na mikono ya nani?
    .answer-her-name = Yaandikwe kwa jina la Rosa
    .said-her-name = jina la Rosa | jina lake | kwa jina lake | aandikwe Rosa | Rosa alipwe | Rosa
    .reply-her-name = Ndiyo. Maziwa yake yako kwa jina lake, na pesa inamjia yeye. Akitaka, anaweza kuigawa.
    .answer-brother = Kaka yake alipwe, kama zamani
    .said-brother = kaka yake | kaka | kaka alipwe | alipwe kaka yake | kama zamani
    .reply-brother = Labda kaka anaileta yote nyumbani. Lakini Rosa anafanya kazi, na lazima aombe kila sarafu. Na bila jina kitabuni, hana kura.
    .answer-half = Wagawane nusu kwa nusu
    .said-half = nusu | nusu kwa nusu | wagawane | kila mmoja nusu
    .reply-half = Inasikika vizuri. Lakini hatugawi pesa ambayo mtu mwingine ameifanyia kazi. Rosa anaweza kuigawa mwenyewe.

women-and-young-members--leila-stands-up = Leila anasimama. Moyo unamdunda. Anajua njia ya kukausha kahawa kwa gharama ndogo. Mtu anapaza sauti: ngoja mpaka uote mvi. Mwenyekiti afanye nini?
    .hint = Je, wazo zuri linauliza umri?
    .answer-speak = Amwache Leila aseme
    .said-speak = Leila aseme | aseme | amwache aseme | amruhusu | asikilizwe | apewe nafasi
    .reply-speak = Ndiyo. Mwenyekiti anaomba utulivu. Leila anaeleza kwa sentensi nne, na wazee wanatikisa vichwa kukubali.
    .answer-elders = Wazee wote kwanza
    .said-elders = wazee | wazee kwanza | waanze wazee | wakubwa kwanza
    .reply-elders = Tunawaheshimu wazee, na tunawasikiliza. Lakini wakimaliza ni usiku, na wote wamechoka. Siku nyingine vijana waanze.
    .answer-next-year = Arudi mwaka ujao
    .said-next-year = mwaka ujao | aje mwaka ujao | angoje | asubiri
    .reply-next-year = Mwaka ujao labda hatakuja tena. Na kahawa yetu bado itakauka vibaya.

women-and-young-members--a-kept-seat = Vyama vingine vya ushirika vinatenga kiti cha kijana kwenye bodi. Vingine vinatenga viti vya wanawake pia. Kiti hicho si zawadi. Anayekikalia amechaguliwa. Anafanya kazi, anajifunza, na anawajibika kwetu.

women-and-young-members--leilas-vote = Mwaka umepita. Leila amechaguliwa kukikalia kiti cha vijana. Je, kwenye bodi ana kura ngapi?
    .hint = Yuko pale kutazama, au kuamua kama wengine?
    .answer-one = Moja
    .said-one = kura moja | moja tu | moja kama wengine | sawa na wengine
    .reply-one = Ndiyo, moja, kama kila mtu kwenye bodi. Kiti bila kura ni mbao tu.
    .answer-half = Nusu ya kura
    .said-half = nusu | nusu tu | nusu kura
    .reply-half = Ni kijana, lakini ni mtu kamili. Anayekaa kwenye bodi anaamua kama wengine.
    .answer-listens = Anasikiliza tu
    .said-listens = anasikiliza | kusikiliza tu | kusikiliza | hakuna | hana kura | sifuri
    .reply-listens = Mahali pengine ni hivyo, na vijana wanaondoka upesi. Aliyechaguliwa kwenye bodi anaamua kama wengine.

women-and-young-members--for-myself = Sema baada yangu.
    .phrase = Mimi ni mwanachama, na ninajisemea mwenyewe.
    .reply = Hiyo ni sauti yako. Hakuna mwingine aliye nayo.

women-and-young-members--who-is-missing = Ni nani hawaji kwenye mikutano yenu? Nini kingewaleta? Saa nyingine, mahali pengine, neno la upole? Fikiri kwa sauti.
    .hint = Wafikirie akina mama, na wajane. Wafikirie vibarua, na walio chini ya miaka ishirini.
    .reply = Asante. Anayeiona nafasi tupu ameanza kuijaza.

women-and-young-members--before-next-time = Fanya hivi kabla ya somo lijalo. Muulize mtu ambaye haji kamwe: nini kinakuzuia? Usibishane naye. Msikilize tu, na ukumbuke alichosema.

## Kusuluhisha migogoro

settling-conflicts = Kusuluhisha migogoro
    .summary = Jinsi tunavyogombana, na kubaki majirani.

settling-conflicts--one-pump = Ushirika wetu una pampu moja ya mashamba. Amina anaitaka Jumamosi asubuhi. Juma naye anaitaka Jumamosi asubuhi. Wanafokeana. Tangu siku hiyo, hawasalimiani.

settling-conflicts--first-step = Amina na Juma wanagombania pampu. Wajaribu nini kwanza?
    .hint = Watu wangapi wanatosha kuanza?
    .answer-talk = Wazungumze wao wawili
    .said-talk = wazungumze | kuzungumza | waongee | wakae wazungumze | mazungumzo | waelewane
    .reply-talk = Ndiyo. Kwa utulivu, wao wawili, hasira ikiisha. Ugomvi mwingi huishia hapo.
    .answer-court = Waende mahakamani
    .said-court = mahakamani | mahakama | polisi | hakimu | wakili
    .reply-court = Njia hiyo inabaki wazi. Lakini ni ndefu, na ni ghali. Na baadaye, bado ni majirani.
    .answer-crowd = Waambiwe watu wote
    .said-crowd = watu wote | wawaambie wote | kijiji kizima | mkutano mkuu | wawaambie wengine
    .reply-crowd = Labda watawahitaji wengine baadaye. Lakini mbele ya macho mengi, ni vigumu kukubali kushuka.

settling-conflicts--behind-the-words = Wanakaa. Amina anauliza: kwa nini Jumamosi? Juma anasema: Jumamosi mwanangu yuko nyumbani. Peke yangu siwezi kuiinua pampu.

    Kisha naye anauliza swali hilo hilo. Amina anasema: miche yangu ni midogo. Jumamosi lazima ipate maji.

    Tunachodai ni kitu kimoja. Tunachohitaji kiko nyuma yake.

settling-conflicts--what-juma-needs = Juma anasema: nataka Jumamosi. Siku hiyo mwanawe yuko nyumbani, na peke yake hawezi kuiinua pampu. Anahitaji nini hasa?
    .hint = Akipata mtu wa kwenda naye, je, siku nyingine ingemfaa?
    .answer-hands = Mtu wa kuiinua naye
    .said-hands = mikono miwili | mikono | mtu wa kumsaidia | mtu mwenye nguvu | wa kuinua naye | mwanawe
    .reply-hands = Ndiyo. Basi Ijumaa Musa anaiinua pamoja naye. Na Jumamosi, pampu ni ya Amina.
    .answer-saturday = Jumamosi, si siku nyingine
    .said-saturday = Jumamosi | Jumamosi tu | siku ya Jumamosi | pampu Jumamosi
    .reply-saturday = Ndivyo anavyosema. Lakini sikiliza vizuri: kwa nini Jumamosi?
    .answer-win = Kumshinda Amina
    .said-win = kushinda | kumshinda | amshinde | awe mshindi | ubishi tu
    .reply-win = Wakifokeana, inasikika hivyo. Lakini alitaja sababu yake, nayo ni uzito wa pampu.

settling-conflicts--step-by-step = Mara nyingine kuzungumza hakutoshi. Hapo tunapanda ngazi, hatua kwa hatua. Kwanza wawili wanazungumza. Kisha anawasaidia mtu ambaye wote wanamwamini. Huyo ni msuluhishi. Kisha kamati inasikiliza pande zote mbili, kama masharti yanavyosema. Kisha mkutano mkuu. Msaada wa nje unakuja mwisho kabisa.

    Jambo moja ni tofauti. Mtu akikupiga au akikutisha, usingoje. Omba msaada mara moja, kwa watu unaowaamini.

settling-conflicts--who-helps-them = Amina na Juma wote wanamwamini Rosa. Anawasaidia kuzungumza, lakini haamui. Tunamwitaje?
    .hint = Yuko katikati yao. Neno linaanza hivi: msu.
    .answer-mediator = Msuluhishi
    .said-mediator = ni msuluhishi | mpatanishi | ni mpatanishi | anayewapatanisha | anayesuluhisha
    .reply-mediator = Ndiyo, msuluhishi. Anauliza na anasikiliza, na wao wawili wanapata njia yao.
    .answer-judge = Hakimu
    .said-judge = ni hakimu | jaji | mwamuzi | refa
    .reply-judge = Hakimu anaamua, na upande mmoja unashindwa. Rosa anawasaidia tu waipate njia.
    .answer-witness = Shahidi
    .said-witness = ni shahidi | mashahidi | aliyeona
    .reply-witness = Shahidi anaeleza kilichotokea. Rosa hakukiona. Anawasaidia wawili hao kuzungumza.

settling-conflicts--his-own-quarrel = Kamati yetu ya migogoro ina wanachama watatu. Juma ni mmoja wao. Sasa kamati itausikiliza ugomvi wake mwenyewe. Juma afanye nini?
    .hint = Je, mtu mmoja anaweza kukaa pande zote mbili za meza?
    .answer-aside = Akae kando safari hii
    .said-aside = akae kando | apishe | ajitoe safari hii | ampishe mwingine | mwingine akae
    .reply-aside = Ndiyo. Mwanachama mwingine anachukua nafasi yake. Hivyo pande zote mbili zinauamini uamuzi.
    .answer-stay = Abaki na kuamua
    .said-stay = abaki | aamue | anaweza kubaki | alichaguliwa
    .reply-stay = Alichaguliwa, ni kweli. Na labda angeamua kwa haki.
    .answer-quit = Aondoke kwenye ushirika
    .said-quit = aondoke | aende zake | atoke kwenye ushirika | auache ushirika
    .reply-quit = Hajafanya kosa lolote. Kuwa na ugomvi si aibu. Inatosha mtu mwingine aamue.

settling-conflicts--on-the-other-chair = Sasa kaa kwenye kiti cha Amina. Unaeleza upande wako. Anayekusikiliza ni Juma. Hata akiamua vipi, je, utaamini kwamba ni haki?

settling-conflicts--in-which-order = Ni hatua gani inakuja kwanza, na gani inafuata? Taja kwa mpangilio.
    .hint = Anza na watu wawili. Maliza na sisi sote.
    .reply = Ndiyo, na kila hatua ina watu zaidi. Kwa hiyo tunaanza na iliyo ndogo kabisa.
    .answer-two = Wawili wanazungumza
    .said-two = wawili | wao wawili | wanazungumza | kuzungumza | mazungumzo
    .answer-mediator = Msuluhishi anasaidia
    .said-mediator = msuluhishi | mpatanishi | usuluhishi
    .answer-committee = Kamati inawasikiliza
    .said-committee = kamati | kamati inasikiliza
    .answer-assembly = Mkutano mkuu unaamua
    .said-assembly = mkutano mkuu | mkutano | wanachama wote | sisi sote

settling-conflicts--listen-first = Sema baada yangu.
    .phrase = Kwanza ninasikiliza, kisha ninasema.
    .reply = Kusema ni mara moja. Kujifunza ni siku nyingi.

settling-conflicts--a-quarrel-near-you = Fikiria ugomvi ulio karibu nawe. Usitaje majina. Kila upande unadai nini? Na kila upande unahitaji nini? Fikiri kwa sauti.
    .hint = Jiulize moyoni: kwa nini? Kisha jiulize mara ya pili: kwa nini?
    .reply = Asante. Anayeziona pande zote mbili, siku moja anaweza kuwasaidia wengine.

settling-conflicts--before-next-time = Fanya hivi kabla ya somo lijalo. Muulize mtu wa bodi: masharti yetu yanasema nini juu ya migogoro? Nani anasikiliza pande zote mbili? Yakiwa hayasemi kitu, umepata jambo la ajenda.

## Data za ushirika wetu

our-cooperatives-data = Data za ushirika wetu
    .summary = Majina, namba na uzito: nani anavitunza, na nani anaviona.

our-cooperatives-data--tomas-writes = Kila asubuhi, Tomasi anapima kahawa yetu. Kando ya mizani kuna kitabu. Anaandika jina, namba ya simu, uzito na bei. Ukurasa baada ya ukurasa, sote tumo humo.

    Majina, namba, uzito: vyote hivyo tunaviita data.

our-cooperatives-data--what-it-tells = Tuseme mtu tusiyemjua amekishika kitabu chetu. Anaweza kujua nini?
    .hint = Kando ya kila jina, kuna uzito na bei.
    .answer-earnings = Kila mmoja anapata pesa ngapi
    .said-earnings = tunapata pesa ngapi | pesa zetu | mapato yetu | tunachopata | pesa ngapi | nani ni tajiri
    .reply-earnings = Ndiyo. Na lini, na namba za kutupigia. Kwa hiyo tunakitunza vizuri.
    .answer-nothing = Si kitu, ni majina tu
    .said-nothing = si kitu | hakuna | majina tu | majina | ni majina tu
    .reply-nothing = Kinaonekana ni kitabu cha kawaida, ni kweli. Hebu tufungue ukurasa mmoja.
    .answer-votes = Tulimpigia nani kura
    .said-votes = kura zetu | kura | tulivyopiga kura | uchaguzi
    .reply-votes = Kura zetu hazimo kitabuni, kwa sababu zilikuwa siri. Kitabu hiki kina majina, uzito na bei.

our-cooperatives-data--one-page = Hapa pameandikwa: Rosa, Jumatatu, kilo sitini, amelipwa taslimu. Sasa mwizi anajua pesa iko wapi. Na mnunuzi anajua tuna kahawa kiasi gani.

our-cooperatives-data--a-phone-number = Mtu mmoja anamjia Tomasi. Anasema: nipe namba ya simu ya Leila, hiyo tu. Tomasi afanye nini?
    .hint = Namba hiyo ni ya nani?
    .answer-ask = Amuulize Leila kwanza
    .said-ask = amuulize | amuulize Leila | amuulize kwanza | ampigie Leila | Leila aamue
    .reply-ask = Ndiyo. Anamtunzia Leila namba hiyo. Si yake, hata aitoe.
    .answer-give = Ampe namba
    .said-give = ampe | ampe tu | aitoe | ndiyo
    .reply-give = Labda ni rafiki yake. Labda Leila anajificha asimwone. Tomasi hawezi kujua.
    .answer-show = Amwonyeshe kitabu chote
    .said-show = kitabu chote | kitabu | amwonyeshe kitabu | amwonyeshe vyote
    .reply-show = Basi atakuwa na namba zetu zote. Hata moja haikuwa haki yake.

our-cooperatives-data--a-home-for-the-book = Kwa hiyo kitabu chetu kina mahali pake. Mtu mmoja anawajibika nacho. Kiko kwenye kabati lenye kufuli, au kwenye simu yenye namba ya siri. Unaweza kujua kilichoandikwa juu yako. Bodi inaona tu inachohitaji kwa kazi yake.

    Na kabla ya kumpa mtu mwingine, tunauliza. Ndiyo ya hiari inaitwa ridhaa. Aliyesema ndiyo anaweza kusema hapana baadaye.

our-cooperatives-data--a-free-yes = Kabla ya kutoa habari za mtu, tunamuuliza. Anasema ndiyo, kwa hiari yake. Ndiyo hiyo tunaiitaje?
    .hint = Neno linaanza hivi: rid.
    .answer-consent = Ridhaa
    .said-consent = ni ridhaa | ridhaa yake | idhini | kibali | ruhusa | amekubali
    .reply-consent = Ndiyo, ridhaa. Ina maana tu, ikiwa hapana nayo iliwezekana.
    .answer-order = Amri
    .said-order = ni amri | agizo | ameamriwa
    .reply-order = Amri inatoka juu, na lazima itiiwe. Hii ni ya hiari. Ina jina lake.
    .answer-signature = Saini
    .said-signature = ni saini | kutia saini | anatia saini | anasaini
    .reply-signature = Saini inaweza kuionyesha. Lakini wengine wanasaini bila kujua ni nini. Kwanza inakuja ile ndiyo ya hiari, na ina jina lake.

our-cooperatives-data--wrong-weight = Kitabuni pameandikwa: Rosa, magunia sita. Lakini alileta tisa. Tufanye nini?
    .hint = Kosa likionekana, lisiachwe hivyo.
    .answer-correct = Tukisahihishe kitabu
    .said-correct = tusahihishe | tukisahihishe | turekebishe | tuandike tisa | kusahihisha
    .reply-correct = Ndiyo. Tomasi anaikata sita kwa mstari, ili bado isomeke. Kando yake anaandika tisa, na wote wawili wanasaini.
    .answer-silent = Kibaki kama kilivyo
    .said-silent = kibaki hivyo | hakuna | anyamaze | tunyamaze | imeshaandikwa
    .reply-silent = Kitabu huonekana kama hakikosei. Lakini kiliandikwa na mkono uliochoka. Na magunia matatu ni pesa nyingi.
    .answer-tear = Tuuchane ukurasa
    .said-tear = tuuchane | kuchana | tuurarue | tuutupe
    .reply-tear = Kosa limekwenda. Lakini mengine yote ya ukurasa huo yamekwenda pia. Na hakuna anayeweza kuona kilichotokea.

our-cooperatives-data--the-buyer = Mnunuzi anasema: nionyesheni kitabu chote, nami nitaongeza bei kidogo. Tumpe nini?
    .hint = Ili anunue kahawa yetu, anahitaji kujua nini?
    .answer-sum = Jumla ya kahawa yetu tu
    .said-sum = jumla | jumla tu | jumla ya magunia | tuna kiasi gani | anachohitaji tu
    .reply-sum = Ndiyo. Magunia yetu yote pamoja, bila majina. Kwa kununua, hiyo inatosha.
    .answer-all = Kitabu chote
    .said-all = chote | kila kitu | kitabu | tumwonyeshe kitabu
    .reply-all = Nyongeza ya bei inavutia. Lakini mwaka ujao atapita nyumba hadi nyumba. Naye atajua ni nani ana shida ya pesa.
    .answer-refuse = Tusimwambie neno
    .said-refuse = tusimwambie | tusimpe | tukatae | hakuna | hapana
    .reply-refuse = Ni vizuri kuwa na tahadhari. Lakini hawezi kununua bila kujua kiasi. Kuna njia ya katikati.

our-cooperatives-data--a-free-app = Kampuni inatupa programu ya simu, bure. Inaomba orodha yote ya wanachama wetu. Mwenyekiti peke yake anaweza kukubali. Je, ni kweli?
    .hint = Ni nani wamo kwenye orodha hiyo?
    .said-true = mwenyekiti anaweza | mwenyekiti anaamua | anaweza
    .said-false = tunaamua sote | wanachama waamue | si peke yake | tuulizwe kwanza | awaulize wanachama
    .reply-true = Mwenyekiti anatuamulia mengi, ni kweli. Lakini orodha hii ni juu yetu sote. Kwa hiyo sote tunaulizwa, kabla haijatoka.
    .reply-false = Naam. Orodha hii ni juu yetu sote. Tunaulizwa kabla haijatoka, si baadaye.

our-cooperatives-data--about-us = Sema baada yangu.
    .phrase = Ni juu yetu, basi tunaamua sisi.
    .reply = Yakumbuke maneno hayo. Utayahitaji zaidi na zaidi.

our-cooperatives-data--not-for-strangers = Ushirika wako unajua nini juu yako? Katika hayo, ni yapi mgeni asiyasikie kamwe? Fikiri kwa sauti.
    .hint = Fikiria namba yako ya simu, na madeni yako. Fikiria mavuno yako, na mahali nyumba yako ilipo.
    .reply = Asante. Ulichosema hapa kinabaki kwako.

our-cooperatives-data--before-next-time = Nchi nyingi duniani zina sheria juu ya data kama hizi. Mara nyingi inasema: unaweza kuona kilichoandikwa juu yako, na kuomba kisahihishwe. Kuna pia kozi juu ya akili bandia. Inaeleza mashine zinafanya nini na data zetu.

    Fanya hivi kabla ya somo lijalo. Uliza kwenye ushirika wako: naweza kuona mlichoandika juu yangu?

## Kusoma hesabu rahisi

reading-a-simple-account = Kusoma hesabu rahisi
    .summary = Kilichoingia, kilichotoka, kilichobaki, na madeni.

reading-a-simple-account--daniel-and-rosa = Danieli anatunza pesa za mashine yetu. Yeye ni mweka hazina. Rosa hajui kusoma. Anakaa kando yake, anasema: niambie kitabuni kuna nini. Danieli anafurahi kwamba kuna anayeuliza.

reading-a-simple-account--who-may-hear = Nani anaweza kusomewa kitabu chetu cha hesabu?
    .hint = Pesa hizo ni za nani?
    .answer-members = Kila mwanachama
    .said-members = wanachama | wanachama wote | sisi sote | sote | Rosa pia
    .reply-members = Ndiyo. Hata asiyejua kusoma. Mtu anamsomea kwa sauti.
    .answer-board = Bodi tu
    .said-board = bodi | viongozi | viongozi tu | mweka hazina | Danieli tu
    .reply-board = Bodi lazima ikijue vizuri, ni kweli. Lakini inatunza pesa za wote.
    .answer-anyone = Yeyote anayepita
    .said-anyone = yeyote | mtu yeyote | wapita njia | wageni pia | dunia nzima
    .reply-anyone = Ni vizuri tusifichane sisi kwa sisi. Lakini mgeni au mfanyabiashara hana haja ya kujua sanduku letu lina nini.

reading-a-simple-account--four-lines = Danieli anasema: unahitaji mistari minne tu. Kilichoingia. Kilichotoka. Kilichobaki. Na madeni: tunachodai, na tunachodaiwa.

    Mwezi huu ziliingia sarafu mia moja za usagaji. Arobaini zilikwenda kwa msagaji. Thelathini zilikwenda kwa mafuta na matengenezo.

reading-a-simple-account--what-is-left = Ziliingia sarafu mia moja, zikatoka sabini. Zimebaki ngapi?
    .hint = Toa sabini katika mia moja.
    .answer-thirty = Thelathini
    .said-thirty = sarafu thelathini | ni thelathini | zimebaki thelathini
    .reply-thirty = Ndiyo, thelathini. Umeisoma hesabu.
    .answer-seventy = Sabini
    .said-seventy = sarafu sabini | ni sabini
    .reply-seventy = Sabini ni zile tulizotumia. Sasa tazama zilizobaki sandukuni.
    .answer-hundred = Mia moja
    .said-hundred = mia | sarafu mia moja | zote
    .reply-hundred = Hizo ndizo zilizoingia. Lakini msagaji amelipwa, na mafuta yamenunuliwa.

reading-a-simple-account--two-are-missing = Kitabu kinasema: zimebaki thelathini. Danieli na Rosa wanafungua sanduku, wanahesabu ishirini na nane. Wafanye nini kwanza?
    .hint = Kila sarafu iliyotoka inapaswa kuwa na risiti.
    .answer-search = Watafute kosa pamoja
    .said-search = watafute | watafute kosa | watafute pamoja | wahesabu upya | waangalie risiti | kutafuta
    .reply-search = Ndiyo. Wanapitia risiti, moja baada ya nyingine. Hilo hapo: sarafu mbili za sabuni, ambazo Danieli alisahau kuziandika.
    .answer-thief = Danieli aitwe mwizi
    .said-thief = mwizi | ni mwizi | Danieli ni mwizi | ameiba | amezichukua
    .reply-thief = Wakati mwingine pesa inaibwa, na hapo lazima tuchukue hatua. Lakini mara nyingi ni kosa tu. Na neno kama hilo halirudi mdomoni.
    .answer-book = Waandike ishirini na nane
    .said-book = ishirini na nane | wabadilishe kitabu | waandike upya | kubadilisha kitabu
    .reply-book = Hapo kitabu na sanduku vinafanana. Lakini sarafu mbili zilikwenda wapi? Hakuna atakayejua kamwe.

reading-a-simple-account--the-trap = Sasa unakuja mtego. Tulimuuzia mnunuzi mkubwa unga, kwa sarafu mia mbili. Atalipa baada ya mvua. Kitabuni pameandikwa: tumepata mia mbili. Faida nzuri! Lakini sanduku ni tupu kama kwanza. Faida ya karatasi hainunui mafuta.

reading-a-simple-account--money-in-the-box = Kitabu kinaonyesha faida. Kwa hiyo sandukuni kuna pesa. Je, ni kweli?
    .hint = Mnunuzi atalipa lini?
    .said-true = pesa zimo | kuna pesa | zimo sandukuni
    .said-false = si lazima | bado | si mara zote | ni ya karatasi tu | sanduku ni tupu
    .reply-true = Mara nyingi ni hivyo. Lakini si hivyo, kama kuna ambaye bado hajatulipa.
    .reply-false = Naam. Kwanza mnunuzi lazima alipe. Mpaka hapo, faida iko kwenye karatasi tu.

reading-a-simple-account--the-miller-waits = Ijumaa msagaji anakuja kuchukua malipo yake. Danieli anamwonyesha kitabu: tazama, tumepata faida kubwa. Msagaji anasema: vizuri. Lakini watoto wangu hawawezi kula karatasi.

reading-a-simple-account--which-question = Kwenye mkutano mkuu, mweka hazina anasoma faida nzuri. Swali gani linaufichua mtego?
    .hint = Mtego ulikuwa mnunuzi ambaye bado hajalipa.
    .answer-owes = Nani bado hajatulipa?
    .said-owes = nani hajalipa | nani hajatulipa | tunamdai nani | nani anadaiwa | nani ana deni
    .reply-owes = Ndiyo. Kisha uliza: na sisi tunadaiwa na nani? Mweka hazina mzuri anayapenda maswali hayo.
    .answer-pages = Kitabu kina kurasa ngapi?
    .said-pages = kurasa ngapi | kurasa | je, ni kinene
    .reply-pages = Kitabu kinene kinaonyesha kwamba mtu ameandika sana. Lakini mtego haumo kwenye kurasa. Uko nje, kwa yule ambaye hajalipa.
    .answer-none = Tusiulize, yote ni mazuri
    .said-none = tusiulize | hakuna swali | hakuna | yote mazuri | mambo mazuri
    .reply-none = Inasikika vizuri, ni kweli. Lakini kuuliza si tusi. Kunamlinda mweka hazina pia.

reading-a-simple-account--lines-in-order = Nitajie mistari minne ya hesabu kwa mpangilio.
    .hint = Kwanza pesa inaingia, kisha inatoka. Mwisho ni kile ambacho bado hakijalipwa.
    .reply = Mistari minne. Ukiwa nayo, unaweza kufuata hesabu yoyote.
    .answer-in = Kilichoingia
    .said-in = kuingia | mapato | zilizoingia | pesa zilizoingia
    .answer-out = Kilichotoka
    .said-out = kutoka | matumizi | gharama | zilizotoka
    .answer-left = Kilichobaki
    .said-left = salio | zilizobaki | baki | ziada
    .answer-owed = Madeni
    .said-owed = deni | tunachodai | tunachodaiwa | wanaodaiwa

reading-a-simple-account--book-and-box = Sema baada yangu.
    .phrase = Kitabu na sanduku lazima vilingane.
    .reply = Anayesema hivyo mara nyingi hana la kuogopa.

reading-a-simple-account--before-next-time = Fanya hivi kabla ya somo lijalo. Muulize mweka hazina wenu maswali manne. Mwezi uliopita kiliingia nini? Kilitoka nini? Kilibaki nini? Na nani anadaiwa na nani? Huhitaji kusoma. Unahitaji kuuliza tu.

## Pesa inakwenda wapi

where-the-money-goes = Pesa inakwenda wapi
    .summary = Hisa, ziada, akiba, mafunzo, na kinachorudi kwako.

where-the-money-goes--the-share = Amina alipojiunga, alilipia hisa. Musa naye alilipa, na Rosa pia. Hisa ni sehemu yako ya mwanzo. Kwa hisa zote pamoja, tulinunua mashine.

where-the-money-goes--what-amina-paid = Kila mwanachama analipa sehemu yake mwanzoni. Sehemu hiyo inaitwaje?
    .hint = Ni sehemu yako ya kitu kizima. Inaanza hivi: hi.
    .answer-share = Hisa
    .said-share = ni hisa | hisa yangu | inaitwa hisa
    .reply-share = Ndiyo, hisa. Inakufanya uwe mmiliki, pamoja na wengine wote.
    .answer-loan = Mkopo
    .said-loan = ni mkopo | deni | kukopa
    .reply-loan = Mkopo unatoka nje, na lazima urudishwe mapema. Anacholipa mwanachama kinamfanya mmiliki.
    .answer-gift = Zawadi
    .said-gift = ni zawadi | sadaka | mchango
    .reply-gift = Zawadi ikitolewa, imekwenda. Unacholipa bado kiko kwa jina lako.

where-the-money-goes--the-surplus = Mwaka mzima watu wanaleta mahindi, na kulipia usagaji. Kwa pesa hiyo tunamlipa msagaji. Tunalipia mafuta na matengenezo. Mwisho wa mwaka, pesa kidogo inabaki. Tunaiita ziada.

where-the-money-goes--after-all-costs = Ziada ni kinachobaki baada ya gharama zote. Je, ni kweli?
    .hint = Kwanza msagaji, mafuta na matengenezo.
    .reply-true = Ndiyo. Kwanza tunalipa tunachodaiwa. Kisha tunaangalia kilichobaki.
    .reply-false = Ni rahisi kuchanganya. Pesa zote zinazoingia ni mapato. Zinazobaki baada ya gharama tu ndizo ziada.

where-the-money-goes--who-decides = Nani wanaamua juu ya ziada?
    .hint = Nani ana sauti ya juu kabisa?
    .answer-assembly = Mkutano mkuu
    .said-assembly = ni mkutano mkuu | mkutano | wanachama wote | wanachama | sisi sote
    .reply-assembly = Ndiyo. Bodi inaweza kupendekeza, lakini tunaamua sisi.
    .answer-treasurer = Mweka hazina
    .said-treasurer = mhazini | ni mweka hazina | mtunza hazina
    .reply-treasurer = Mweka hazina anaihesabu, na anailinda. Kuamua juu yake ni jambo jingine, na ni la wote.
    .answer-bank = Benki
    .said-bank = ni benki | benki yetu | benki inaamua
    .reply-bank = Benki inatutunzia. Lakini pesa si ya benki.

where-the-money-goes--the-reserve = Sehemu moja ya ziada inakwenda kwenye akiba. Akiba ni chungu chetu cha siku ngumu. Ni mali ya wote pamoja. Hakuna anayeipeleka nyumbani.

where-the-money-goes--broken-stone = Jiwe letu la kusagia limevunjika, na jipya ni ghali. Tupate wapi pesa?
    .hint = Tuliweka chungu kwa siku kama hii.
    .answer-reserve = Kwenye akiba yetu
    .said-reserve = akiba | kwenye akiba | chungu | akiba yetu
    .reply-reserve = Ndiyo. Leo tunafurahi kwamba tuliweka akiba. Mashine itasaga tena karibuni.
    .answer-shares = Mfukoni mwa Amina
    .said-shares = Amina | mfuko wa Amina | Amina alipe
    .reply-shares = Amina angesaidia kama angeweza. Lakini mmoja hawezi kubeba mzigo huu. Tulijiandaa, sisi sote.
    .answer-close = Tufunge mashine
    .said-close = tufunge | tuifunge | kufunga
    .reply-close = Ingekuwa siku ya huzuni, na mashine nyingine iko mbali. Lakini tulijiandaa.

where-the-money-goes--learning-and-village = Sehemu ya pili ni ya kujifunza: mafunzo, mwalimu, somo kama hili. Na sehemu nyingine inaweza kwenda kijijini. Labda kwa kisima, labda kwa shule.

where-the-money-goes--dividend = Kinachobaki sasa kinaweza kurudi kwa wanachama. Si kwa matajiri. Ni kwa walioitumia mashine. Aliyeitumia zaidi anapata zaidi. Tunaliita gawio la matumizi.

where-the-money-goes--who-gets-more = Kwenye mashine yetu, Amina alisaga magunia kumi. Musa alisaga mawili. Nani anapata gawio kubwa?
    .hint = Nani aliitumia mashine zaidi?
    .answer-amina = Amina
    .said-amina = ni Amina | Amina zaidi
    .reply-amina = Ndiyo. Aliitumia mashine zaidi, basi anarudishiwa zaidi.
    .answer-musa = Musa
    .said-musa = ni Musa | Musa zaidi
    .reply-musa = Labda Musa ana hisa nyingi. Lakini hapa tunahesabu magunia, na yake ni mawili tu.
    .answer-same = Wote sawa
    .said-same = sawa sawa | wanalingana | wote wawili | hakuna
    .reply-same = Tukipiga kura, wako sawa. Kwa pesa hii, tunaangalia matumizi.

where-the-money-goes--by-use = Kila gunia lililipa kidogo kwa kusagwa. Magunia kumi yalilipa zaidi ya mawili. Pesa inarudi kwa njia iliyojia.

where-the-money-goes--share-out-the-reserve = Juma anasema: tuchukue akiba, twende nayo nyumbani. Wanachama wanaweza kuigawana, kama ziada. Je, ni kweli?
    .hint = Waliotutangulia waliijaza, kwa ajili ya wajao.
    .reply-true = Inavutia, na kwa siku moja tungekuwa matajiri. Lakini akiba ni ya wajao pia. Inabaki pamoja.
    .reply-false = Naam. Akiba inabaki pamoja, kwa ajili yetu na wajao.

where-the-money-goes--in-which-order = Basi pesa inakwenda wapi? Taja kwa mpangilio.
    .hint = Tunachodaiwa kinatangulia. Cha nyumbani kinakuja mwisho.
    .reply = Ndiyo. Sasa unaijua njia ya pesa.
    .answer-costs = Tunalipa gharama
    .said-costs = gharama | kulipa gharama | tunalipa
    .answer-reserve = Tunajaza akiba
    .said-reserve = akiba | kujaza akiba | kuweka akiba
    .answer-learning = Tunagharamia mafunzo
    .said-learning = mafunzo | kujifunza | elimu
    .answer-members = Tunawarudishia wanachama
    .said-members = wanachama | gawio | kuwarudishia wanachama | tunarudisha

where-the-money-goes--today-and-tomorrow = Sema baada yangu.
    .phrase = Sehemu ya leo, sehemu ya kesho.
    .reply = Anayeweka akiba hivyo hulala usingizi mzuri.

where-the-money-goes--your-choice = Mwaka umekuwa mzuri, na pesa imebaki. Ungependekeza nini mkutanoni, na kwa nini? Fikiri kwa sauti.
    .hint = Fikiria paa, na mafunzo. Fikiria kijiji, na nyumba yako.
    .reply = Asante. Wangekusikiliza.

where-the-money-goes--farewell = Umefika mwisho wa masomo haya. Unajua ushirika ni wa nani, na nani wanaamua. Unajua pesa inakwenda wapi. Sasa msimulie mtu mwingine. Tunafurahi kwamba uko nasi.
