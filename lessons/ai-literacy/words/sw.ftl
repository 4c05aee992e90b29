# Kiswahili. Imeandikwa kwa kusikilizwa: sentensi fupi, wazo moja kwa pumzi moja, namba kwa maneno.
# Watu wa hadithi na kijiji chao ni wa kubuni; vyama na kampuni ni vya kweli. Chanzo cha kila jambo kimeandikwa kwenye
# mafaili ya masomo.

# Kijiji cha Amina, Neema, Musa, Juma, Rosa na Grace.
-village = Mwembeni

course = Akili bandia na sisi
    .summary = Akili bandia ni nini, na ni ya nani. Tunavyouliza juu ya maamuzi yake, na ushirika unavyoweza kufanya. Masomo kumi na mawili mafupi, yenye hadithi.

## Akili bandia ni nini, na si nini

what-ai-is = Akili bandia ni nini, na si nini
    .summary = Maharage, mashine, na watu walio nyuma yake.

what-ai-is--welcome = Karibu. Masomo haya ni juu ya akili bandia. Unaisikia redioni na sokoni. Wengine huiita akili mnemba, au kwa Kiingereza, ei ai. Bandia maana yake si ya asili: imetengenezwa na watu. Inaweza kutusaidia, na inaweza kutuumiza. Kwa hiyo tunataka kuwa na sauti juu yake. Tuanze na maharage.

what-ai-is--neema-watches = Katika kijiji cha { -village }, Amina anachambua maharage uani. Binti yake Neema anatazama. Hili ni zuri. Hili ni bovu. Hili tena ni zuri.

    Hakuna anayempa Neema kanuni. Hakuna anayesema: harage zuri lina urefu huu, na uzito huu. Lakini baada ya maharage mengi sana, mikono ya Neema inajua.

what-ai-is--the-machine = Sasa mnunuzi mmoja analeta mashine. Jicho lake ni kamera. Watu waliionyesha maharage maelfu. Kila moja walilitia alama: zuri, au bovu. Nayo ikaona kinachojirudia katika yale mazuri. Kinachojirudia hivyo tunakiita ruwaza.

    Basi hii ndiyo akili bandia: mashine inayotafuta ruwaza katika mifano mingi.

what-ai-is--how-it-learned = Mashine ya mnunuzi inachambua maharage mazuri na mabovu. Ilijifunzaje?
    .hint = Neema alijifunza vivyo hivyo, kwa kuona maharage mengi.
    .answer-examples = Kwa mifano mingi
    .said-examples = mifano | mifano mingi | kwa mifano | iliona maharage mengi | watu waliionyesha
    .reply-examples = Ndiyo. Watu waliionyesha maharage mengi, nayo ikaona ruwaza.
    .answer-thinking = Ilifikiri juu ya maharage
    .said-thinking = ilifikiri | kwa kufikiri | inafikiri | ina akili sana
    .reply-thinking = Inaonekana hivyo, kwa sababu ina kasi sana. Lakini haina mawazo. Watu waliionyesha kitu, mara nyingi sana.
    .answer-always-knew = Ilijua tangu mwanzo
    .said-always-knew = ilijua | tangu mwanzo | inajua kila kitu | ilizaliwa nayo
    .reply-always-knew = Ilipokuwa mpya, haikujua lolote juu ya maharage. Watu waliionyesha kitu, mara nyingi sana.

what-ai-is--speckled-beans = Amina anamimina maharage yake. Yana madoadoa, kama yale ya bibi yake. Ni mazuri. Lakini mashine inayatupa nje, yote.

    Halipwi kitu. Mnunuzi anasema: mimi siwezi kitu, mashine ndiyo inaamua.

what-ai-is--why-thrown-out = Mashine inatupa maharage mazuri ya Amina, yale yenye madoadoa. Kwa nini?
    .hint = Watu waliionyesha nini hapo awali?
    .answer-never-seen = Haijawahi kuona ya namna hiyo
    .said-never-seen = haijawahi kuona | haikuyaona | haiyajui | hakuna aliyeionyesha | hayakuwemo
    .reply-never-seen = Ndiyo. Hakuna aliyeionyesha maharage yenye madoadoa, na mazuri.
    .answer-bad-beans = Maharage ni mabovu
    .said-bad-beans = mabovu | ni mabovu | yameoza | maharage mabaya
    .reply-bad-beans = Mashine inasema hivyo, na wengi wangeiamini. Hebu tuyaonje.
    .answer-dislike = Haimpendi Amina
    .said-dislike = haimpendi | inamchukia | inamchukia Amina | imekasirika
    .reply-dislike = Mtu anaweza kuhisi hivyo. Lakini mashine haipendi mtu, wala haichukii mtu. Kuna kitu kilikosekana ilipojifunza.

what-ai-is--taste-them = Amina anapika chungu cha maharage yenye madoadoa. Mnunuzi anaonja, na anaomba mengine. Basi maharage ni mazuri. Je, mashine ilikosa kuona nini?

what-ai-is--who-chooses = Mashine inajifunza kwa mifano. Nani anachagua mifano hiyo?
    .hint = Kuna mtu aliyesimama pale na maharage.
    .answer-people = Watu wanaoitengeneza
    .said-people = watu | watengenezaji | walioitengeneza | kampuni | mnunuzi
    .reply-people = Ndiyo. Nao wanaweza kutusahau, au kutotujali.
    .answer-machine = Mashine yenyewe
    .said-machine = mashine | ni mashine | inachagua yenyewe | yenyewe
    .reply-machine = Inaonekana kama inafanya yote yenyewe. Lakini inapokea inachopewa. Mtu aliipa maharage yale, na si mengine.
    .answer-nobody = Hakuna, inatokea tu
    .said-nobody = hakuna | hakuna mtu | inatokea tu | inatokea
    .reply-nobody = Hatumwoni mtu, kwa sababu ilifanyika mbali. Lakini mtu aliipa maharage yale, na si mengine.

what-ai-is--people-behind-it = Basi nyuma ya kila mashine kuna watu. Wanachagua mifano. Wanachagua nini kiitwe kizuri. Na wanachagua imtumikie nani.

    Mashine hii ilitengenezwa kwa ajili ya mnunuzi. Hakuna aliyemuuliza Amina. Tusipokuwepo, maharage yetu yanakosekana. Ndiyo maana akili bandia ni suala la nguvu pia: nani ana sauti, na nani hana.

what-ai-is--like-a-neighbour = Akili bandia inaelewa maisha yetu, kama jirani mwema. Je, ni kweli?
    .hint = Je, mashine ilimjua bibi yake Amina?
    .reply-true = Inaweza kusema kwa upole, kwa hiyo ni rahisi kufikiri hivyo. Lakini haijawahi kuona njaa, wala kupanda harage. Inatafuta ruwaza tu.
    .reply-false = Naam. Inatafuta ruwaza. Haijui lolote juu ya maisha yetu.

what-ai-is--never-mistaken = Akili bandia ni mashine, kwa hiyo haikosei kamwe. Je, ni kweli?
    .hint = Kumbuka maharage yenye madoadoa.
    .reply-true = Ina kasi, na haichoki, ni kweli. Lakini ilitupa maharage mazuri. Mifano yake ikikosea, nayo inakosea.
    .reply-false = Naam. Mifano yake ikikosea, nayo inakosea.

what-ai-is--people-choose = Sema baada yangu.
    .phrase = Mashine hujifunza kwa mifano, na watu huichagua.
    .reply = Anayejua hilo, si rahisi kumdanganya.

what-ai-is--what-your-hands-know = Sasa fikiri bila haraka. Mikono yako inajua kitu gani, ambacho huwezi kukieleza kwa maneno? Mashine ingekosa nini hapo?
    .hint = Fikiria unga wa chapati, udongo, au mbuzi anayeanza kuugua.
    .reply = Asante. Unachojua kina thamani. Mashine haijakiona.

what-ai-is--before-next-time = Fanya hivi kabla ya somo lijalo. Waulize watu watatu: akili bandia ni nini? Wasikilize tu. Kisha wasimulie hadithi ya maharage ya Amina.

## Unakutana nayo wapi

where-you-meet-it = Unakutana nayo wapi
    .summary = Siku moja na Halima, ambaye hajawahi kugusa kompyuta.

where-you-meet-it--lakshmi = Halima anaishi kijijini, karibu na Iringa, Tanzania. Analima mahindi, na anafuga kuku. Hajawahi kugusa kompyuta. Hata hivyo akili bandia iko naye, asubuhi hadi usiku. Tushinde naye siku moja.

where-you-meet-it--in-the-morning = Asubuhi, sauti kwenye simu inamwambia: mvua itanyesha Ijumaa, basi panda Alhamisi. Nyuma ya sauti hiyo, mashine ililinganisha mvua za miaka mingi.

    Mwanawe anamwandikia rafiki. Simu inakisia neno linalofuata.

    Mfanyabiashara anaangalia simu yake, na anataja bei ya mahindi. Bei hiyo ilipigwa hesabu na mashine.

where-you-meet-it--next-word = Simu inakisia neno utakaloandika. Inafanyaje hivyo?
    .hint = Kumbuka maharage: mifano mingi, mingi sana.
    .answer-many-sentences = Imeona sentensi nyingi
    .said-many-sentences = sentensi nyingi | iliona sentensi | mifano mingi | maneno mengi | ruwaza
    .reply-many-sentences = Ndiyo. Inajua neno gani hufuata mara nyingi.
    .answer-thoughts = Inasoma mawazo yako
    .said-thoughts = inasoma mawazo | mawazo yangu | inasoma akili yangu | inanijua
    .reply-thoughts = Ikikisia vizuri, mtu anaweza kuhisi hivyo. Lakini haijui mawazo. Inalinganisha maneno yako na mengine mengi.
    .answer-somebody = Kuna mtu anakisia
    .said-somebody = kuna mtu | mtu anakisia | mtu amekaa huko | ni mtu
    .reply-somebody = Hakuna mtu mwenye kasi hiyo. Lakini ni watu walioandika zile sentensi nyingi, ambazo inalinganisha na zako.

where-you-meet-it--which-is-ai = Si kila mashine ni akili bandia. Hapa, ipi inatafuta ruwaza katika mifano mingi?
    .hint = Ni ipi iliyolinganisha miaka mingi?
    .answer-advice = Ushauri wa kilimo kwa simu
    .said-advice = ushauri | ushauri wa kilimo | ushauri wa simu | simu
    .reply-advice = Ndiyo. Ulitokana na kulinganisha miaka mingi, na mashamba mengi.
    .answer-bicycle = Baiskeli
    .said-bicycle = ni baiskeli | baisikeli | baiskeli yangu
    .reply-bicycle = Baiskeli ni kifaa cha busara. Lakini haijifunzi lolote kutokana na njia inayopita.
    .answer-lamp = Taa ya jua
    .said-lamp = taa | ni taa | taa ya sola | sola
    .reply-lamp = Taa inahifadhi jua, kisha inatoa mwanga. Hailinganishi kitu. Basi si akili bandia.

where-you-meet-it--at-noon = Mchana, Halima anaomba mkopo mdogo. Anasimama dirishani, anasubiri. Mashine inaangalia alivyolipa zamani. Inaangalia anavyotumia simu yake. Kisha inampa namba: alama ya mkopo.

    Maana yake: atalipa, au hatalipa. Hakuna anayemwambia namba hiyo ilipatikanaje.

where-you-meet-it--the-number = Kuna namba inayosema kama utalipa mkopo. Namba hiyo inaitwaje?
    .hint = Ni maneno matatu. Yanaanza hivi: alama ya.
    .answer-score = Alama ya mkopo
    .said-score = alama | ni alama ya mkopo | alama za mkopo | alama yangu
    .reply-score = Ndiyo, alama ya mkopo. Unaweza kuuliza ilipatikanaje.
    .answer-interest = Riba
    .said-interest = ni riba | riba ya mkopo | faida ya benki
    .reply-interest = Riba ni kile unacholipa juu ya mkopo. Hapa tunasema juu ya namba inayoamua kama utapewa mkopo.
    .answer-price = Bei
    .said-price = ni bei | gharama | bei ya mkopo
    .reply-price = Bei inasema kitu ni shilingi ngapi. Namba hii inasema mtu anakuonaje wewe.

where-you-meet-it--in-the-evening = Jioni, mpwa wake anapiga simu kutoka mjini. Aliomba kazi kiwandani. Mashine ilichambua barua za maombi, kabla ya mtu kuzisoma.

    Mtaani kwake kuna kamera, na mashine inalinganisha nyuso. Polisi wanaitumia. Siku moja inaweza kumdhania kuwa mtu mwingine.

where-you-meet-it--which-harms = Mashine hukosea. Kosa lipi linaumiza zaidi?
    .hint = Ni lipi lisilorekebishwa kwa muda mfupi?
    .answer-arrest = Polisi wanamkamata asiyehusika
    .said-arrest = polisi | kukamatwa | anakamatwa bure | asiyehusika | gereza
    .reply-arrest = Ndiyo. Kadiri inavyoweza kuumiza, ndivyo lazima tuulize zaidi.
    .answer-word = Simu inakosea neno
    .said-word = simu | neno | kosa la neno | neno baya
    .reply-word = Linaudhi, lakini unaandika jingine tu. Hapa kuna kosa linalomnyima mtu uhuru wake.
    .answer-song = Inacheza wimbo nisioupenda
    .said-song = wimbo | muziki | wimbo mbaya | ni wimbo
    .reply-song = Wimbo unaisha mapema. Hapa kuna kosa linalomnyima mtu uhuru wake.

where-you-meet-it--never-touched = Halima hajawahi kugusa kompyuta. Kwa hiyo akili bandia haiamui lolote juu yake. Je, ni kweli?
    .hint = Nani alimpa alama ya mkopo?
    .reply-true = Inaonekana hivyo, kwa kuwa hana mashine nyumbani. Lakini kumbuka siku yake.
    .reply-false = Naam. Inaamua juu yake, na hakuna aliyemuuliza.

where-you-meet-it--the-loan-again = Mchana alisimama dirishani. Mashine ilikuwa mbali. Hakuiona kamwe. Lakini ilimpa namba, na namba ikaamua.

where-you-meet-it--this-app-too = Programu hii nayo inatumia akili bandia. Inalinganisha mlio wa sauti yako na maneno. Hivyo ndivyo inavyolitambua jibu lako. Isipokuwa na hakika, inakuuliza tena.

    Inafanya hivyo kwenye kifaa hiki. Sauti yako haiendi kwingine, isipokuwa ukiitoa wewe.

where-you-meet-it--person-or-machine = Hili ni swali la kutembea nalo. Sema baada yangu.
    .phrase = Ameamua mtu, au imeamua mashine?
    .reply = Liulize kila mahali unapohudumiwa.

where-you-meet-it--about-you = Wapi mashine imeamua juu yako, au juu ya mtu wako wa karibu? Mkopo, bei, kazi? Fikiri kwa sauti.
    .hint = Je, kuna aliyewahi kukuambia: kompyuta inakataa?
    .reply = Asante. Wengi wanaligundua hilo wakilifikiria tu.

where-you-meet-it--before-next-time = Fanya hivi kabla ya somo lijalo. Mtu akikutajia bei, au akikukatalia, uliza: ameamua mtu, au imeamua mashine? Kumbuka jibu moja.

## Data zetu

our-data = Data zetu
    .summary = Nini kinakusanywa juu yetu, na nani ananufaika.

our-data--pedro = Kamau analima viazi huko Nyandarua, Kenya. Muuza mbolea anampa programu ya simu, bure. Programu inamwambia apande lini, na apige dawa lini. Kamau anafurahi.

our-data--the-app-asks = Kila siku programu inauliza kidogo. Shamba lako liko wapi? Ulipanda nini? Ulivuna kiasi gani, na ulitumia pesa ngapi? Tena inaona simu yake inakwenda wapi.

    Hizi ni alama anazoziacha, kama nyayo. Ni taarifa juu yake. Tunaziita data. Si zile data za kununua, za kuingia mtandaoni.

our-data--one-word-for-it = Tunakokwenda, tunachonunua, tunachosema: vyote vinaacha alama kwenye mashine. Alama hizo tunaziitaje?
    .hint = Ni neno fupi. Linaanza hivi: da.
    .answer-data = Data
    .said-data = ni data | data zetu | data yangu | taarifa | taarifa zetu
    .reply-data = Ndiyo, data. Ni juu yetu. Kwa hiyo tuwe na sauti.
    .answer-secrets = Siri
    .said-secrets = ni siri | siri zetu | mambo ya siri
    .reply-secrets = Nyingine zingefaa kuwa siri, ni kweli. Lakini nyingi tunazitoa kila siku. Zina jina fupi.
    .answer-news = Uvumi
    .said-news = ni uvumi | umbea | habari | habari zetu
    .reply-news = Zinasambaa kama uvumi, ni kweli. Lakini hakuna anayezisimulia kwa sauti. Zina jina fupi.

our-data--before-the-harvest = Mavuno yamekaribia. Muuza mbolea anayaona kwenye kompyuta yake: mashamba mengi, viazi vingi. Soko bado halijui. Anachokijua anawauzia wanunuzi.

    Sasa wanunuzi wanashusha bei, na wakulima hawajui kwa nini. Wanaogopa kwamba itashuka zaidi. Basi wanauza upesi.

our-data--who-gained = Kamau alimpa muuza mbolea data zake. Yeye akawaambia wanunuzi kwamba mavuno ni mengi, nao wakashusha bei. Nani alinufaika zaidi?
    .hint = Nani alijua zaidi ya wengine?
    .answer-buyers = Muuza mbolea na wanunuzi
    .said-buyers = wanunuzi | muuza mbolea | muuzaji | wafanyabiashara
    .reply-buyers = Ndiyo. Anayejua zaidi anapatana bei vizuri zaidi.
    .answer-pedro = Kamau
    .said-pedro = ni Kamau | Kamau alinufaika | mkulima | wakulima
    .reply-pedro = Alipata ushauri mzuri, ni kweli. Hebu tupime kwenye mizani.
    .answer-nobody = Hakuna
    .said-nobody = hakuna mtu | hakuna aliyenufaika | hakuna hata mmoja
    .reply-nobody = Ukiwa shambani, inaonekana hivyo. Lakini tazama sokoni: kuna aliyenunua kwa bei ya chini.

our-data--two-pans = Upande mmoja wa mizani kuna ushauri wa kupanda. Upande wa pili kuna mavuno mazima, yaliyouzwa kwa bei ndogo. Upande gani ni mzito?

our-data--it-is-free = Programu hailipiwi pesa. Kwa hiyo hakuna anayepata pesa kutokana nayo. Je, ni kweli?
    .hint = Badala ya sarafu, Kamau alitoa nini?
    .reply-true = Hailipiwi sarafu, ni hivyo. Lakini Kamau analipa kwa data zake, na data huuzwa.
    .reply-false = Naam. Kamau analipa kwa data zake, na data huuzwa.

our-data--a-thousand-farmers = Data za mkulima mmoja zina thamani ndogo. Data za wakulima elfu zina thamani kubwa. Zinaonyesha mavuno na bei za eneo zima. Shamba moja haliwezi hivyo.

    Kamau peke yake anaweza kusema ndiyo au hapana tu. Wakulima elfu, kwa pamoja, wanaweza kuweka sharti.

our-data--names-of-members = Kamau ni mwanachama wa ushirika. Programu inamwomba majina na namba za simu za wanachama wote. Afanye nini?
    .hint = Majina hayo ni ya nani?
    .answer-ask-members = Awaulize wanachama kwanza
    .said-ask-members = awaulize wanachama | awaulize kwanza | wanachama waamue | alete mkutanoni
    .reply-ask-members = Ndiyo. Lililo juu yetu sote, tunaliamua pamoja.
    .answer-give-them = Ayatoe, ni majina tu
    .said-give-them = ayatoe | ni majina tu | atoe majina | ayapeleke
    .reply-give-them = Jina linaonekana ni kitu kidogo. Lakini pamoja nalo kuna namba, kisha simu zinaanza kuingia. Majina haya si ya Kamau, hata ayatoe.
    .answer-sell-them = Aiuze orodha
    .said-sell-them = auze | aiuze | kwa pesa | auze namba
    .reply-sell-them = Angalau mmoja wetu angepata pesa. Lakini majina ni ya wengine wote, na hakuna aliyewauliza.

our-data--four-questions = Kabla ya kutoa data, uliza maswali manne.

    Mtakusanya nini?

    Ni kwa kazi gani?

    Nani ataziona?

    Ninaweza kuzirudisha kwangu?

our-data--in-their-order = Niambie maswali hayo manne kwa mpangilio.
    .hint = La kwanza ni nini, na la mwisho ni kurudisha.
    .reply = Maswali manne. Mtu mwaminifu hatayachukia.
    .answer-collect = Mtakusanya nini?
    .said-collect = kukusanya | mnakusanya nini
    .answer-purpose = Ni kwa kazi gani?
    .said-purpose = kwa kazi gani | ni ya kazi gani | kazi gani | za nini
    .answer-see = Nani ataziona?
    .said-see = nani anaziona | nani ataona | nani
    .answer-back = Ninaweza kuzirudisha kwangu?
    .said-back = ninaweza kuzirudisha | kuzirudisha | kurudisha | zirudi kwangu

our-data--ask-first = Sema baada yangu.
    .phrase = Ni habari zangu, basi nauliza kwanza.
    .reply = Unaweza kumwambia hivyo mtu yeyote, hata kliniki na benki.

our-data--who-knows-about-you = Wengine wanajua nini juu ya shamba lako, au familia yako? Labda kwa simu, labda kwa fomu. Nani ananufaika? Fikiri kwa sauti.
    .hint = Fikiria duka, na kliniki. Fikiria mnunuzi, na ofisi.
    .reply = Asante. Sasa unaziona nyayo.

our-data--before-next-time = Fanya hivi kabla ya somo lijalo. Duka, kliniki au ofisi wataandika kitu juu yako. Uliza swali moja kati ya yale manne. Tazama kama wataweza kujibu.

## Akili bandia ni ya nani

who-owns-ai = Akili bandia ni ya nani
    .summary = Ni mali ya kampuni chache, na wengine wengi wanabeba gharama.

who-owns-ai--wanjiku = Ni usiku mjini Nairobi, Kenya. Wanjiku amekaa mbele ya kompyuta. Anachora mstari kuzunguka kila mtoto, kila gari, kila mbwa. Picha baada ya picha, ili mashine ijifunze.

    Siku nyingine anatazama picha za ukatili, ili wengine wasizione. Kazi hii tunaiita kazi ya data.

who-owns-ai--by-itself = Akili bandia hujifunza yenyewe kabisa, bila kazi ya watu. Je, ni kweli?
    .hint = Wanjiku anafanya nini usiku kucha?
    .reply-true = Ndivyo inavyosimuliwa mara nyingi. Lakini hebu tusimame nyuma ya Wanjiku, tutazame.
    .reply-false = Naam. Nyuma yake kuna mikono mingi, nasi huiona mara chache.

who-owns-ai--coloured-dots = Bila mistari ya Wanjiku, mashine inaona nukta za rangi tu. Yeye ndiye aliyeionyesha: huyu ni mtoto, hili ni gari.

who-owns-ai--her-pay = Dalali ndiye anayempa Wanjiku kazi hii. Anachukua sehemu yake, na Wanjiku anabaki na kidogo. Akilalamika, dalali anatafuta mwingine. Wala hajui nani anatumia alichokifanya.

    Akilala, picha za ukatili zinamrudia. Hakuna anayemsaidia kuubeba mzigo huo.

who-owns-ai--at-the-top = Nani yuko juu kabisa? Kampuni chache zinaonyesha njia. Labda utasikia majina yao: Open Ei Ai, Amazon, Meta, Microsoft. Na Alfabet, ambayo ndiyo inayomiliki Gugo.

    Kompyuta kubwa ni zao, na data ni zao. Zinawalipa wataalamu. Na zina pesa za kuendelea kujaribu.

who-owns-ai--why-they-decide = Kampuni chache zinaamua akili bandia iende wapi. Kwa nini zinaweza?
    .hint = Zina nini ambacho wengine hawana?
    .answer-own = Zina kompyuta, data na pesa
    .said-own = kompyuta na data | zina pesa | pesa | kompyuta ni zao | ni mali yao
    .reply-own = Ndiyo. Umiliki ndio unaozipa nguvu.
    .answer-clever = Wana akili kuliko wote
    .said-clever = wana akili | ni werevu | wanajua zaidi | wana hekima
    .reply-clever = Watu werevu wanafanya kazi huko, ni kweli. Lakini watu werevu wako kila mahali. Wengi wao hawana kompyuta kama hizo, wala data, wala pesa.
    .answer-elected = Tulizichagua sisi
    .said-elected = tulizichagua | zilichaguliwa | watu walipiga kura | kwa kura
    .reply-elected = Bodi yetu tunaichagua sisi. Lakini kampuni hizi hakuna aliyezichagua, na hatuwezi kuziondoa kwa kura.

who-owns-ai--the-costs = Kompyuta zao zinajaza majumba makubwa kama soko. Zinahitaji umeme mwingi, na maji mengi. Zinahitaji nyayo zetu, na hivyo mambo yetu ya ndani si siri tena.

    Wakati mwingine zinahukumu bila haki, na hakuna anayeweza kueleza. Mara nyingi mzigo unawaangukia waliosukumwa kando tangu zamani.

who-owns-ai--who-bears-them = Faida za akili bandia zinakwenda kwa wachache. Nani wanabeba sehemu kubwa ya gharama?
    .hint = Mkumbuke Wanjiku, na wale wenye maji machache.
    .answer-pushed-aside = Waliokuwa na kidogo tangu zamani
    .said-pushed-aside = maskini | waliokuwa na kidogo | wenye kidogo | watu maskini | watu kama sisi
    .reply-pushed-aside = Ndiyo. Kwa hiyo wao wana sababu kubwa ya kusema.
    .answer-owners = Wenye mali
    .said-owners = kampuni | matajiri | wenye kampuni | kampuni zinalipa
    .reply-owners = Wanalipia majumba yao, ni kweli. Lakini malipo madogo, maji yaliyopotea na hukumu zisizo za haki zinawaangukia wengine.
    .answer-no-one = Hakuna
    .said-no-one = hakuna mtu | hakuna gharama | ni bure | ya bure
    .reply-no-one = Kwa mbali inaonekana safi na nyepesi. Lakini kuna mtu amekaa pale usiku, na mahali fulani maji yamepungua.

who-owns-ai--a-changed-aim = Open Ei Ai ilianza bila nia ya kutafuta faida. Kisha ilihitaji pesa nyingi. Basi ikabadilisha umbo lake. Tangu hapo wawekezaji waliweza kupata faida humo, hadi kiwango fulani.

    Katika ushirika, hilo ni gumu zaidi. Akiba haiwezi kugawanywa, na wanachama wanapiga kura.

who-owns-ai--what-holds-us = Wengi huanza na nia njema. Nini kinaushikilia ushirika kwenye nia yake?
    .hint = Katika ushirika, nani anaweza kukataa?
    .answer-votes = Wanachama wanapiga kura
    .said-votes = wanachama | kura | kura za wanachama | tunapiga kura | kupiga kura
    .reply-votes = Ndiyo, maadamu wanakuja, na wanapiga kura.
    .answer-promise = Ahadi nzuri
    .said-promise = ahadi | ni ahadi | maneno mazuri | kiapo
    .reply-promise = Ahadi ni mwanzo mzuri. Lakini ahadi peke yake hulegea pesa ikiita. Lazima awepo mtu wa kukataa.
    .answer-investor = Mwekezaji tajiri
    .said-investor = mwekezaji | mtu tajiri | tajiri | pesa
    .reply-investor = Mwekezaji analeta pesa, na anataka ziongezeke. Hilo linaweza kutuvuta mbali na nia yetu.

who-owns-ai--what-is-closed = Si lazima iwe hivi daima. Kisha ikatokea Dip Sik, kutoka China. Inawaruhusu wengine kutumia akili bandia yake, na kuibadilisha. Masoko yakashtuka. Kampuni moja hutengeneza vipande vya ndani ya kompyuta. Ilipoteza thamani ya karibu dola bilioni mia sita.

    Dip Sik nayo inahitaji kompyuta kubwa, ni kweli. Lakini tunajifunza: kilichofungwa kinaweza kufunguliwa.

who-owns-ai--who-owns-who-bears = Maswali mawili yanakwenda pamoja. Yaseme baada yangu.
    .phrase = Ni mali ya nani, na nani anabeba gharama?
    .reply = Endelea kuyauliza yote mawili.

who-owns-ai--one-big-buyer = Mfikirie mnunuzi au muuzaji mmoja mkubwa, ambaye nyote mnamtegemea. Mngeweza kufanya nini pamoja, ambacho hakuna anayekiweza peke yake? Fikiri kwa sauti.
    .hint = Kuuza pamoja? Kuuliza pamoja? Kujenga kitu chenu wenyewe?
    .reply = Asante. Kwa akili bandia swali ni lile lile, ila ni kubwa zaidi.

who-owns-ai--before-next-time = Fanya hivi kabla ya somo lijalo. Watu wa karibu nawe wanatumia programu gani zaidi ya zote? Muulize mtu: ni ya nani, na pesa yake inakwenda wapi?

## Mashine isipotenda haki

when-it-is-unfair = Mashine isipotenda haki
    .summary = Rosa ananyimwa mkopo. Je, ni bahati mbaya tu?

when-it-is-unfair--rosas-loan = Rosa analima kahawa karibu na { -village }. Anataka kununua vichanja vya kuanikia. Amelipa kila deni, na majirani wanamwamini.

    Mjini anaomba mkopo. Karani anatazama kompyuta yake. Hamtazami Rosa. Mashine inasema: hapana.

when-it-is-unfair--what-it-was-shown = Mashine ilifikaje hapo? Ilionyeshwa mikopo mingi ya zamani. Miaka ile, wanaume ndio waliokopeshwa zaidi. Ardhi iliandikwa kwa majina ya wanaume. Wanawake kama Rosa walikuwa wachache mno.

    Basi mashine ikaona ruwaza, jambo linalojirudia: watu kama yeye hawakopeshwi.

when-it-is-unfair--why-refused = Rosa alilipa madeni siku zote, lakini mashine inamnyima mkopo. Kwa nini?
    .hint = Mashine iliona mifano gani?
    .answer-old-loans = Ilijifunza kwa mikopo ya zamani
    .said-old-loans = mikopo ya zamani | mikopo isiyo ya haki | mifano | mifano mibaya | ilijifunza vibaya
    .reply-old-loans = Ndiyo. Inarudia walichofanya watu zamani, bila haki.
    .answer-not-paid = Rosa hakulipa madeni
    .said-not-paid = hakulipa | madeni yake | ana madeni | anadaiwa
    .reply-not-paid = Hiyo ingekuwa sababu nzuri. Hebu tuulize watu.
    .answer-luck = Ilikuwa bahati mbaya
    .said-luck = bahati mbaya | bahati | bahati tu | ni mipango ya Mungu
    .reply-luck = Wengi hufikiri hivyo, na kwenda nyumbani kimya. Lakini bahati haiangalii wewe ni nani. Mashine iliangalia.

when-it-is-unfair--ask-her-neighbours = Tunauliza dukani. Tunauliza kwenye ushirika. Tunawauliza majirani. Wote wanasema jambo moja: Rosa alilipa kila mara, na kwa siku yake. Basi kuna sababu nyingine.

when-it-is-unfair--nobody-told-it = Hakuna aliyeiambia mashine iwanyime wanawake. Haikuhitajika. Kutotenda haki kulikuwemo tayari kwenye mifano. Kuna neno lake: upendeleo. Ni kama mizani inayoinamia upande mmoja siku zote.

    Mashine haimtakii Rosa mabaya. Haitaki kitu. Lakini kahawa yake iko chini, kwenye unyevu, na inaharibika.

when-it-is-unfair--the-word-for-it = Mashine inawahukumu vibaya watu wale wale, mara kwa mara. Ni kama mizani iliyopinda. Tunaliitaje jambo hilo?
    .hint = Linaanza hivi: upe.
    .answer-bias = Upendeleo
    .said-bias = ni upendeleo | wana upendeleo | kupendelea | inapendelea
    .reply-bias = Ndiyo, upendeleo. Jambo likipata jina, tunaweza kulizungumzia.
    .answer-mistake = Kosa
    .said-mistake = ni kosa | makosa | imekosea | kukosea
    .reply-mistake = Kosa linaweza kumpata yeyote. Hili linawapata watu wale wale, mara kwa mara. Kuna neno lake.
    .answer-theft = Wizi
    .said-theft = ni wizi | kuiba | inaiba | uporaji
    .reply-theft = Mtu anaweza kuhisi ni wizi. Lakini hakuna aliyeingiza mkono mfukoni. Mizani yenyewe imepinda, na kuna neno lake.

when-it-is-unfair--no-feelings = Mashine haina hisia. Kwa hiyo inawatendea wote sawa. Je, ni kweli?
    .hint = Ilijifunza kwa nani?
    .reply-true = Haina chuki, ni kweli. Lakini ilijifunza kwa watu ambao hawakutenda haki. Basi inaendeleza walichofanya.
    .reply-false = Naam. Ilijifunza kwa watu, na inaendeleza walichofanya.

when-it-is-unfair--elsewhere-too = Ni hivyo mahali pengine pia. Mashine ya kuajiri inawaruka wale ambao hawakuajiriwa zamani. Mashine ya afya inashindwa kuwatambua wagonjwa ambao hawakuwemo kwenye mifano yake. Mashine ya polisi inatazama pale polisi walipotazama siku zote.

    Waliosukumwa kando wanasukumwa kando mara ya pili.

when-it-is-unfair--what-helps-rosa = Rosa alinyimwa mkopo, bila sababu. Anaona aibu. Nini kinasaidia zaidi?
    .hint = Je, ni Rosa peke yake?
    .answer-tell-others = Awaambie wengine
    .said-tell-others = awaambie | awaambie wenzake | aseme | awaambie majirani | azungumze nao
    .reply-tell-others = Ndiyo. Huenda si yeye peke yake.
    .answer-keep-silent = Anyamaze kimya
    .said-keep-silent = anyamaze | akae kimya | asiseme kitu | afiche
    .reply-keep-silent = Aibu hufanya hivyo, na ni vigumu. Lakini tukinyamaza, kila mtu anadhani ni yeye tu.
    .answer-gift = Ampe karani zawadi
    .said-gift = zawadi | atoe zawadi | hongo | atoe rushwa | kitu kidogo
    .reply-gift = Inaonekana ni njia fupi. Lakini aliyeamua si karani. Na kesho mwanamke mwingine atanyimwa.

when-it-is-unfair--at-the-well = Rosa anasimulia kisimani. Mimi pia walininyima, anasema Fatuma. Na mimi, anasema Grace. Mwishowe ni watano.

    Kisha Musa anazungumza. Ana shamba dogo, na deni la zamani. Yeye alipata mkopo. Kwa muda hakuna anayesema kitu.

when-it-is-unfair--what-they-see = Wanawake watano waliolipa siku zote walinyimwa mkopo. Mwanamume mwenye deni la zamani alipewa. Hapa tunaona nini?
    .hint = Mara moja ni bahati. Na mara tano?
    .answer-pattern = Ruwaza
    .said-pattern = ni ruwaza | inajirudia | jambo linalojirudia | upendeleo | wale wale siku zote
    .reply-pattern = Ndiyo. Mashine hutafuta ruwaza, nasi tunaweza pia.
    .answer-chance = Bahati mbaya
    .said-chance = bahati | ni bahati | imetokea tu | ajali
    .reply-chance = Kunyimwa mara moja kunaweza kuwa bahati. Lakini watano, na kila mara wanawake waliolipa?
    .answer-envy = Wivu
    .said-envy = ni wivu | wanamwonea wivu | wana wivu | kijicho
    .reply-envy = Musa abaki na mkopo wake, hakuna anayemwonea wivu. Lakini hawa watano walinyimwa kwa nini?

when-it-is-unfair--together-we-see = Sema baada yangu.
    .phrase = Peke yangu naona bahati mbaya. Pamoja tunaona ruwaza.
    .reply = Ndiyo maana tunazungumza.

when-it-is-unfair--a-refusal = Je, uliwahi kunyimwa kitu, bila sababu? Au mtu wako wa karibu? Nani mwingine alinyimwa? Fikiri kwa sauti.
    .hint = Mkopo, kazi, nafasi shuleni, msaada wa ofisi?
    .reply = Asante. Ilikuwa vigumu, nawe umeisema.

when-it-is-unfair--before-next-time = Fanya hivi kabla ya somo lijalo. Uliza kwenye kikundi chako: nani alinyimwa, na nani hakunyimwa? Msitaje majina. Hesabuni kwa vidole tu. Safari ijayo, tutarudi dirishani pamoja na Rosa.

## Kuupinga uamuzi

contesting-a-decision = Tunavyoupinga uamuzi
    .summary = Tuulize nini, tumuulize nani, na kwa mpangilio gani.

contesting-a-decision--she-goes-back = Mashine ilimnyima Rosa mkopo. Leo anarudi mjini, na Amina yuko naye. Uamuzi si kama hali ya hewa. Watu waliufanya, na watu wanaweza kuubadilisha. Unachojifunza sasa kinafaa kwa mkopo, kwa kazi, na kwa bei.

contesting-a-decision--five-questions = Inua mkono mmoja. Kila kidole kina swali lake.

    Kidole gumba: ameamua mtu, au imeamua mashine?

    Kidole cha pili: sababu ni nini?

    Cha tatu: mnajua nini juu yangu, na je, ni sahihi?

    Cha nne: nani anaweza kuutazama upya uamuzi huu?

    Kidole kidogo cha mwisho: malalamiko niyapeleke wapi?

contesting-a-decision--next-please = Umesimama dirishani. Karani anasema: kompyuta imekataa. Anayefuata! Unafanya nini?
    .hint = Baada ya kidole gumba kinakuja kidole gani?
    .answer-ask-reason = Ninabaki, ninauliza sababu
    .said-ask-reason = ninauliza sababu | nauliza sababu | ninabaki | nauliza kwa nini | sababu
    .reply-ask-reason = Ndiyo. Kwa utulivu, kwa upole, na huondoki.
    .answer-shout = Ninampigia kelele
    .said-shout = ninapiga kelele | kelele | ninakasirika | ninagombana
    .reply-shout = Una sababu ya kukasirika. Hebu tuone nini kinafuata.
    .answer-go-home = Ninakwenda nyumbani
    .said-go-home = nyumbani | ninaondoka | naenda nyumbani | ninajiondokea
    .reply-go-home = Wengi huenda nyumbani, na tunawaelewa. Lakini hapo hakuna atakayeutazama uamuzi huo upya.

contesting-a-decision--the-guard = Mlinzi anakuja. Sasa wote wanazungumza juu ya kelele. Hakuna tena anayezungumza juu ya mkopo. Hebu tujaribu kwa sauti tulivu.

contesting-a-decision--the-reason = Sentensi hii ni yako. Sema baada yangu.
    .phrase = Tafadhali niambie sababu ya uamuzi huu.
    .reply = Kwa utulivu, na wazi. Sasa lazima atazame.

contesting-a-decision--an-old-debt = Karani anasoma: unadaiwa pesa na duka. Lakini deni hilo ulilimaliza mwaka jana. Unaomba nini?
    .hint = Kilichoandikwa hapo si sahihi.
    .answer-correct-it = Wasahihishe kilichoandikwa
    .said-correct-it = wasahihishe | warekebishe | walirekebishe | si sahihi | kusahihisha
    .reply-correct-it = Ndiyo. Na safari ijayo unaleta risiti, au shahidi.
    .answer-pay-twice = Nililipe mara ya pili
    .said-pay-twice = nilipe | ninalipa | nilipe mara mbili | kulipa
    .reply-pay-twice = Inaonekana mambo yangeisha. Lakini ungepoteza pesa, na maandishi yangebaki si sahihi.
    .answer-smaller-loan = Mkopo mdogo zaidi
    .said-smaller-loan = mkopo mdogo | pesa kidogo | mkopo wa pesa kidogo
    .reply-smaller-loan = Mkopo mdogo ungesaidia kidogo. Lakini lile deni lisilo la kweli linabaki pale, na linakufuata.

contesting-a-decision--the-computer-decides = Karani amelisahihisha deni. Lakini mashine bado inakataa. Anasema: siwezi kitu, kompyuta ndiyo inaamua. Sasa unauliza nini?
    .hint = Humo ndani huenda kuna mwenye uwezo kuliko yeye.
    .answer-who-can = Nani anaweza kuutazama upya?
    .said-who-can = nani anaweza kutazama | nani anaweza | mtu mwingine | meneja | namtaka mtu
    .reply-who-can = Ndiyo. Nyuma ya kila kompyuta kuna mtu anayewajibika.
    .answer-give-in = Siulizi, kompyuta imesema
    .said-give-in = siulizi | siulizi kitu | ninakubali | nakubali | kompyuta imesema
    .reply-give-in = Linasikika kama neno la mwisho. Lakini kompyuta haiwajibiki. Watu waliiweka pale, na watu wanaweza kutazama upya.
    .answer-blame = Kwa nini wewe ni mbaya?
    .said-blame = wewe ni mbaya | ninamlaumu | mbona una roho mbaya | kwa nini ni mbaya
    .reply-blame = Labda naye hana uwezo, kama wewe. Mtafute mwingine, mwenye uwezo zaidi.

contesting-a-decision--look-again = Sentensi ya pili nayo ni yako. Sema baada yangu.
    .phrase = Ninataka mtu autazame uamuzi huu upya.
    .reply = Kwa sentensi hiyo, mlango unafunguka kidogo.

contesting-a-decision--whom-to-ask = Basi Rosa anapanda, ngazi kwa ngazi. Kwanza anamuuliza karani. Karani akishindwa, anamuuliza meneja. Ikishindikana, kuna ofisi inayosimamia mabenki. Amina yuko naye kila ngazi.

contesting-a-decision--step-by-step = Mashine imekunyima. Unakwenda kwa nani? Niambie kwa mpangilio.
    .hint = Anza na aliye karibu zaidi.
    .reply = Ngazi kwa ngazi. Na kila ngazi unaweza kusema: kule nimeshapita.
    .answer-clerk = Karani wa dirishani
    .said-clerk = karani | kwa karani | dirishani
    .answer-manager = Meneja
    .said-manager = kwa meneja | mkubwa wake | bosi wake
    .answer-office = Ofisi inayowasimamia
    .said-office = ofisi | serikali | ofisi ya serikali | wasimamizi

contesting-a-decision--what-makes-us-strong = Mambo manne yanakupa nguvu. Nenda na mtu. Omba jibu kwa maandishi; rafiki anaweza kukusomea. Kumbuka siku, na jina. Na uambie ushirika wako. Unaweza kusema kwa niaba ya watano kwa mara moja.

    Katika baadhi ya nchi, sheria inawataka wakupe sababu. Katika nyingine, lazima mtu autazame uamuzi upya. Uliza sheria ya kwenu inasema nini.

contesting-a-decision--must-be-alone = Uamuzi ni juu yangu, kwa hiyo lazima niupinge peke yangu. Je, ni kweli?
    .hint = Nani alikwenda dirishani pamoja na Rosa?
    .reply-true = Ni juu yako, ni kweli. Lakini wawili husikia vizuri kuliko mmoja. Na sauti ya ushirika inawashinda wote wawili.
    .reply-false = Naam. Wawili husikia vizuri kuliko mmoja. Na sauti ya ushirika inawashinda wote wawili.

contesting-a-decision--your-turn = Sasa ni zamu yako. Mimi ni karani, na ninasema: kompyuta imekunyima. Umesimama dirishani, na mtu yuko kando yako. Niambie, kwa maneno yako mwenyewe.
    .hint = Pita kidole kwa kidole. Imeamua mashine? Sababu ni nini? Mnajua nini juu yangu? Nani atazame upya? Malalamiko niyapeleke wapi?
    .reply = Asante. Uliuliza, na hukuondoka. Kila mara inakuwa rahisi zaidi.

contesting-a-decision--before-next-time = Fanya hivi kabla ya somo lijalo. Mfundishe mtu mmoja maswali matano, kidole kwa kidole. Kisha mpeane ahadi: mimi nitakwenda nawe, na wewe utakwenda nami.

## Sauti bandia

false-voices = Sauti bandia
    .summary = Mashine inaposema kwa sauti ya mtu unayempenda.

false-voices--the-call = Ni jioni kijijini { -village }. Simu ya Musa inaita. Namba haijui. Lakini sauti anaijua: ni binti yake, Zawadi. Analia.

    Baba, kumetokea ajali. Tuma pesa, upesi, na usimwambie mtu.

false-voices--what-musa-does = Ni sauti ya binti yako, kutoka namba usiyoijua: tuma pesa, upesi. Unafanya nini?
    .hint = Namba ya Zawadi mwenyewe unayo.
    .answer-call-back = Ninampigia kwa namba yake
    .said-call-back = ninampigia | nampigia | namba yake | ninakata simu | nampigia mwenyewe
    .reply-call-back = Ndiyo. Zawadi anapokea. Yuko kazini, na ni mzima.
    .answer-send-money = Ninatuma pesa
    .said-send-money = natuma pesa | ninatuma | natuma | kutuma pesa
    .reply-send-money = Unampenda, kwa hiyo unataka kumsaidia mara moja. Nao wanalitegemea hilo.
    .answer-keep-talking = Ninaendelea kuongea naye
    .said-keep-talking = naendelea kuongea | ninaongea naye | kuongea | tunaongea
    .reply-keep-talking = Labda utajua jambo zaidi, ni kweli. Lakini anakushikilia kwenye simu, na hofu inakua. Ni heri ukate simu.

false-voices--next-morning = Kesho yake asubuhi, Zawadi anapiga simu. Jana alikuwa kazini kutwa nzima. Hakukuwa na ajali. Na pesa imekwenda. Hebu turudi kwenye jioni ile.

false-voices--how-it-is-done = Inawezekanaje? Mashine inaweza kuiga sauti ya mtu. Rekodi fupi inatosha, labda ya kwenye video. Kisha sauti bandia inasema lolote analotaka tapeli. Hii tunaiita sauti ya kuigwa.

    Nyuso na video zinaweza kuigwa pia. Hizo tunaziita video bandia. Kwa Kiingereza, dip feik.

false-voices--i-know-the-voice = Sauti ninaijua, kwa hiyo ninamjua anayepiga simu. Je, ni kweli?
    .hint = Mashine inaweza kuifanyia nini sauti ya mtu?
    .reply-true = Kwa maelfu ya miaka ilikuwa hivyo. Leo mashine inaweza kuiga sauti. Ukweli tunaujua kwa kumpigia sisi wenyewe.
    .reply-false = Naam. Sauti inaweza kuigwa. Ukweli tunaujua kwa kumpigia sisi wenyewe.

false-voices--three-signs = Kuna dalili tatu za kutuzindua.

    Haraka: lazima iwe sasa hivi.

    Hofu: jambo baya sana litatokea.

    Siri: usimwambie mtu.

    Anayekuja na zote tatu hataki ufikiri.

false-voices--secret-number = Mwanamume mpole anapiga simu. Anasema anatoka benki, na anaomba namba yako ya siri. Unamtajia nani namba hiyo?
    .hint = Je, benki ina haja ya kukuuliza?
    .answer-nobody = Simtajii mtu yeyote
    .said-nobody = mtu yeyote | simtajii mtu | simwambii mtu | hakuna | kamwe
    .reply-nobody = Ndiyo. Benki ya kweli haiiulizi.
    .answer-tell-him = Yeye, maana ni mpole
    .said-tell-him = yeye | ninamtajia | namwambia | ni mpole | benki
    .reply-tell-him = Kuwa mpole ni rahisi. Lakini kwa namba hiyo anaweza kumaliza pesa zako zote. Benki ya kweli haiiulizi.
    .answer-half = Nusu yake
    .said-half = nusu | nusu tu | ninataja nusu
    .reply-half = Inaonekana ni busara. Lakini kesho mpole mwingine ataomba nusu ya pili.

false-voices--the-treasurer = Juma ndiye mweka hazina wetu. Ujumbe unaingia, kwa sauti ya mwenyekiti: mlipe huyu muuzaji mpya, leo. Juma afanye nini?
    .hint = Simu moja, na macho ya mtu wa pili.
    .answer-check = Ampigie mwenyekiti, amwite mtu wa pili
    .said-check = ampigie mwenyekiti | ampigie | mtu wa pili | ahakikishe | aulize kwanza
    .reply-check = Ndiyo. Simu moja, na watu wawili. Hiyo iwe kanuni yetu.
    .answer-pay = Alipe upesi
    .said-pay = alipe | alipe sasa | alipe tu | amlipe
    .reply-pay = Anataka kutimiza wajibu wake. Lakini sauti peke yake si amri tena. Kama ilikuwa bandia, sote tumepoteza.
    .answer-forget-it = Ausahau ujumbe
    .said-forget-it = asahau | ausahau | asifanye kitu | aufute
    .reply-forget-it = Ni heri kuliko kulipa. Lakini kama ni kweli, muuzaji anangoja. Simu fupi inamaliza jambo.

false-voices--a-minister-speaks = Video inazunguka, simu hadi simu. Waziri anaahidi mbolea ya bure kwa kila atakayelipa ada ndogo leo. Unafanya nini?
    .hint = Leo, na lipa: je, hilo linakukumbusha kitu?
    .answer-ask-office = Ninauliza ofisini au kwenye ushirika
    .said-ask-office = ninauliza | nauliza ofisini | nauliza ushirika | nauliza kwanza
    .reply-ask-office = Ndiyo. Wanasema: hakuna ada ya namna hiyo. Video ilikuwa bandia.
    .answer-pay-fee = Ninalipa ada
    .said-pay-fee = nalipa ada | ninalipa | nalipa | kulipa ada
    .reply-pay-fee = Mbolea ya bure ingefaa, na ada ni ndogo. Lakini ada ndogo nyingi zinamtajirisha tapeli.
    .answer-pass-on = Ninawatumia wengine wote
    .said-pass-on = nawatumia wengine | ninaituma kwa wote | ninaisambaza | kusambaza
    .reply-pass-on = Una nia njema, maana wengine nao wanahitaji mbolea. Lakini video bandia inawategemea wanaoisambaza. Tuulize kwanza.

false-voices--our-protection = Tunaweza kulindana. Nyumbani, kubalianeni neno la siri. Anayeomba pesa lazima alitaje. Kwenye ushirika, wekeni kanuni: hatulipi kwa sauti peke yake. Tunapiga simu wenyewe, na watu wawili wanakubali.

false-voices--what-we-do = Sauti inataka pesa, upesi. Niambie kwa mpangilio tunachofanya.
    .hint = Kwanza mazungumzo yaishe.
    .reply = Ndiyo. Hapo tapeli hana wa kumtapeli.
    .answer-hang-up = Tunakata simu
    .said-hang-up = kukata simu | kata simu | tunakata | ninakata simu
    .answer-call = Tunapiga namba tunayoijua
    .said-call = tunapiga namba | namba tunayoijua | kupiga namba | tunampigia
    .answer-warn = Tunawaonya wengine
    .said-warn = tunawaonya | kuwaonya wengine | tunawaambia wengine | kuonya

false-voices--i-call-back = Sema baada yangu.
    .phrase = Ninakata simu, kisha ninampigia mwenyewe.
    .reply = Ni sentensi fupi, na inaokoa pesa.

false-voices--no-shame = Je, kuna aliyejaribu kukutapeli kwa simu, wewe au jirani? Alisema nini? Si aibu. Watu hao ni mafundi.
    .hint = Kulikuwa na haraka? Kulikuwa na hofu? Kulikuwa na siri?
    .reply = Asante. Waambie na wengine. Inawalinda.

false-voices--before-next-time = Fanya hivi kabla ya somo lijalo. Kaa na familia yako, mchague neno la siri. Msilitaje kwenye simu. Anzeni na wazee, maana wao hupigiwa zaidi.

## Kumuuliza msaidizi

asking-an-assistant = Kumuuliza msaidizi wa simu
    .summary = Mtumie, mkague, na mambo mengine yabaki kwako.

asking-an-assistant--leylas-goat = Mariamu anafuga mbuzi vilimani, karibu na Mbale, Uganda. Mbuzi mmoja amevimba tumbo, na hataki kula. Daktari wa mifugo yuko mbali. Mpwa wa Mariamu ana msaidizi kwenye simu. Si mtu, ni akili bandia. Unauliza kitu, nayo inajibu kama mtu.

asking-an-assistant--the-answer = Msaidizi anajibu mara moja, kwa upole na wazi. Anataja dawa, na anasema kiasi gani. Anasikika kama ana hakika kabisa.

    Lakini hajawahi kumwona mbuzi. Alijifunza kwa maandishi yasiyo na mwisho, neno gani hufuata lingine. Kwa hiyo wakati mwingine anabuni, na hajui kwamba amebuni.

asking-an-assistant--what-now = Msaidizi wa simu anataja dawa ya mbuzi mgonjwa, na anasikika ana hakika kabisa. Mariamu afanye nini?
    .hint = Nani ameponya mbuzi wengi?
    .answer-doctor = Amuulize kwanza daktari wa mifugo
    .said-doctor = daktari | amuulize daktari | daktari wa mifugo | ampigie daktari | amuulize mfugaji mzee
    .reply-doctor = Ndiyo. Daktari anasema: kwa mbuzi, hiyo ni nyingi mno.
    .answer-give-it = Ampe mbuzi dawa mara moja
    .said-give-it = ampe dawa | ampe | atoe dawa | afanye ilivyosema
    .reply-give-it = Ana wasiwasi, na mbuzi anateseka. Hebu tuone.
    .answer-ask-again = Aulize simu mara ya pili
    .said-ask-again = aulize simu | mara ya pili | aulize mara mbili | amuulize msaidizi
    .reply-ask-again = Kuwa na shaka ni vizuri. Lakini huenda msaidizi akasema lile lile, au jambo jipya, kwa uhakika ule ule. Ili tukague, tunahitaji mtu mwingine.

asking-an-assistant--by-evening = Ikifika jioni, mbuzi hawezi kusimama. Dawa ilikuwa nyingi mno. Msaidizi haoni huruma. Hata hajui. Hebu turudi kwenye saa ile.

asking-an-assistant--sounds-sure = Msaidizi wa simu akisikika ana hakika, basi anajua kwamba yuko sahihi. Je, ni kweli?
    .hint = Akibuni, je, anajua kwamba amebuni?
    .reply-true = Mtu akisema kwa hakika, mara nyingi tunamwamini. Lakini msaidizi husikika ana hakika siku zote, hata akibuni.
    .reply-false = Naam. Husikika ana hakika siku zote, hata akibuni.

asking-an-assistant--what-it-is-good-for = Hata hivyo anaweza kufaa. Anaweza kutafuta maneno ya barua. Anaweza kueleza karatasi ngumu. Anaweza kukupa maswali mazuri ya kumuuliza daktari. Mtumie pale unapoweza kulikagua jibu. Mtumie pale kosa lisipoumiza sana.

    Si kwa dawa, si kwa sheria, na si kwa pesa nyingi.

asking-an-assistant--a-good-use = Hapa, kazi ipi inamfaa msaidizi wa simu?
    .hint = Wapi unaweza kukagua, na wapi kosa haliumizi sana?
    .answer-letter = Kutafuta maneno ya barua
    .said-letter = barua | ni barua | kuandika barua | maneno ya barua
    .reply-letter = Ndiyo. Mtu anakusomea, nawe unabadilisha kisichofaa.
    .answer-medicine = Kiasi cha dawa ya mtoto
    .said-medicine = dawa | dawa ya mtoto | kiasi cha dawa | mtoto
    .reply-medicine = Mtoto akiugua usiku, mtu anataka jibu. Lakini hapa kosa linaweza kuua. Muulize aliyesomea.
    .answer-vote = Nimpigie nani kura
    .said-vote = kura | kupiga kura | kura yangu | nipige kura vipi
    .reply-vote = Anaweza kutaja sababu za pande zote mbili. Lakini kura ni yako. Usiikabidhi kwa mashine.

asking-an-assistant--never-give-away = Unachomwambia msaidizi, mara nyingi kinakwenda kwenye kompyuta iliyo mbali. Huenda kikahifadhiwa huko.

    Kwa hiyo usimtajie kamwe namba yako ya siri. Usimtajie kamwe namba ya kitambulisho chako. Usimweleze madeni wala magonjwa ya wengine. Na siri za ushirika zibaki kwenye ushirika.

asking-an-assistant--keep-to-yourself = Msaidizi wa simu anakusaidia kuandika barua juu ya mvua iliyochelewa. Ni jambo gani libaki kwako?
    .hint = Lipi ni la mtu mwingine?
    .answer-debts = Madeni ya mwanachama
    .said-debts = madeni | madeni ya mtu | deni | deni la mwanachama
    .reply-debts = Ndiyo. Hayo si yako, hata uyatoe.
    .answer-greeting = Salamu za heshima
    .said-greeting = salamu | ni salamu | maneno ya heshima
    .reply-greeting = Salamu haimuumizi mtu. Lakini hapa kuna jambo linaloweza kumuumiza mwanachama.
    .answer-rain = Kwamba mvua ilichelewa
    .said-rain = mvua | mvua ilichelewa | ni mvua | habari za mvua
    .reply-rain = Barua ni juu ya mvua, na kila mtu anajua. Lakini hapa kuna jambo linaloweza kumuumiza mwanachama.

asking-an-assistant--who-allows-it = Katibu wetu anataka msaidizi wa simu aandike yote tunayosema. Nani waamue juu ya hilo?
    .hint = Maneno ya nani yangekwenda kwenye mashine hiyo?
    .answer-members = Wanachama
    .said-members = wanachama wote | sisi | sisi sote | mkutano mkuu
    .reply-members = Ndiyo. Maneno ni yetu, nayo yangekwenda kwenye kampuni.
    .answer-secretary = Katibu
    .said-secretary = ni katibu | katibu mwenyewe | katibu aamue
    .reply-secretary = Katibu angepunguziwa kazi nyingi, ni kweli. Lakini maneno ni yetu sote.
    .answer-seller = Muuzaji wa msaidizi
    .said-seller = muuzaji | anayeuza | kampuni | ni muuzaji
    .reply-seller = Muuzaji atasema ni salama. Labda ni kweli. Lakini maneno ni yetu, si yake.

asking-an-assistant--ask-check-decide = Tunamtumia msaidizi kwa mpangilio gani?
    .hint = Neno la mwisho ni letu.
    .reply = Ndiyo, kwa mpangilio huu. Na neno la mwisho linabaki kwetu.
    .answer-ask = Tunamuuliza
    .said-ask = tunauliza | kuuliza | kumuuliza msaidizi
    .answer-check = Tunakagua kwa mtu anayejua
    .said-check = tunakagua | kukagua | mtu anayejua | kuhakikisha
    .answer-decide = Tunaamua wenyewe
    .said-decide = tunaamua | kuamua | uamuzi ni wetu

asking-an-assistant--i-check = Sema baada yangu.
    .phrase = Anisaidie, lakini mimi nakagua, na mimi naamua.
    .reply = Ndivyo tunavyotumia chombo.

asking-an-assistant--whom-you-ask = Ukihitaji kukagua jambo, unaweza kumuuliza nani? Mtaje mtu wa magonjwa, mtu wa sheria, na mtu wa pesa.
    .hint = Muuguzi, mwalimu, mzee wa kijiji, ushirika wako?
    .reply = Asante. Watu hao wana thamani kuliko msaidizi yeyote wa simu.

asking-an-assistant--before-next-time = Fanya hivi kabla ya somo lijalo. Mtafute mtu mwenye msaidizi kwenye simu. Uliza juu ya jambo unalolijua vizuri: zao lako, au kijiji chako. Hesabu yaliyo sahihi, na yaliyobuniwa.

## Njia ya ushirika

the-cooperative-way = Njia ya ushirika
    .summary = Misingi saba, na mashine inayopima maziwa.

the-cooperative-way--the-offer = Kijijini { -village }, ushirika wa maziwa unakutana. Kampuni moja inawaletea mashine yenye akili bandia. Inapima maziwa, na inampangia kila mwanachama bei. Kwa miaka miwili ni bure.

    Juma anasema: tutie saini, wengine wanangoja. Amina anasema: kwanza tuiulize misingi yetu saba.

the-cooperative-way--door-and-vote = Msingi wa kwanza: mlango uko wazi. Watu wengi, wa kila namna, washiriki kuitengeneza mashine kama hii. Hivyo hakuna anayeachwa nje.

    Wa pili: wanachama wanaamua. Inatengenezwaje? Inapewa data zipi? Nani anaweza kuitumia? Wale inaowagusa ndio wanaoamua.

the-cooperative-way--who-decides = Mashine itapanga bei ya maziwa yetu. Nani waamue juu ya mashine hiyo?
    .hint = Maziwa ni ya nani?
    .answer-members = Wanachama wenye maziwa
    .said-members = wanachama | wenye maziwa | sisi | sisi sote | mkutano mkuu
    .reply-members = Ndiyo. Inatugusa sisi, basi tunaamua sisi.
    .answer-company = Kampuni iliyoitengeneza
    .said-company = kampuni | ni kampuni | walioitengeneza
    .reply-company = Wanajua vizuri zaidi inavyofanya kazi, ni kweli. Hebu tuutazame mwaka ujao.
    .answer-technician = Fundi wetu
    .said-technician = fundi | ni fundi | mtaalamu
    .reply-technician = Fundi anaweza kutueleza, na hilo lina thamani kubwa. Lakini maziwa si ya fundi.

the-cooperative-way--one-year-later = Mwaka umepita, na bei inashuka. Kwa nini? Kampuni inasema: hiyo ni siri yetu. Mlikubali wenyewe. Hebu turudi kwenye mkutano ule.

the-cooperative-way--share-and-stay-free = Msingi wa tatu: wanachama wanachangia, na wananufaika. Kinachookolewa na mashine kinarudi kwetu.

    Wa nne: tunabaki huru. Kampuni inaweza kutuuzia kitu. Lakini isitufunge. Je, tunaweza kuondoka, na kwenda na data zetu?

the-cooperative-way--free-for-two-years = Mashine ni bure kwa miaka miwili. Baada ya hapo, kampuni tu ndiyo inayoweza kusoma data zetu. Nini kiko hatarini?
    .hint = Je, bado tungeweza kuondoka?
    .answer-freedom = Uhuru wetu
    .said-freedom = uhuru | ni uhuru | hatuwezi kuondoka | tumefungwa
    .reply-freedom = Ndiyo. Cha bure leo kinaweza kutufunga kesho.
    .answer-taste = Ladha ya maziwa
    .said-taste = ladha | maziwa | maziwa yetu | utamu wa maziwa
    .reply-taste = Maziwa yatabaki mazuri, kama kawaida. Lakini je, bado tungeweza kwenda kwa kampuni nyingine?
    .answer-nothing = Hakuna, maana ni bure
    .said-nothing = hakuna | hakuna hatari | ni bure | hakuna kitu
    .reply-nothing = Miaka miwili bila gharama inapendeza. Lakini mwaka wa tatu, kampuni ndiyo itakayotaja bei. Je, bado tungeweza kuondoka?

the-cooperative-way--we-learn = Msingi wa tano: tunajifunza. Ndio unaobeba mingine yote. Mashine isiyoeleweka na mtu inawapa nguvu zaidi wenye nguvu. Na wanyonge hawawezi hata kusema kasoro iko wapi. Kwa hiyo tunajifunza kabla ya kupiga kura. Ndivyo unavyofanya sasa.

the-cooperative-way--one-who-understands = Fundi wetu akiielewa mashine, inatosha. Je, ni kweli?
    .hint = Nani wanapiga kura juu yake?
    .reply-true = Mmoja anayeelewa ni hazina. Lakini tunapiga kura sote. Na je, huyo mmoja akiondoka, au akinunuliwa?
    .reply-false = Naam. Tunapiga kura sote, kwa hiyo lazima wengi waelewe.

the-cooperative-way--together-and-our-place = Msingi wa sita: vyama vya ushirika vinasaidiana. Pamoja tunaweza kutunza data za wote, na kusema kwa sauti moja. Kanuni nyingi za akili bandia zinausahau mshikamano huu.

    Wa saba: tunajali mahali petu. Je, mashine inakitumikia kijiji? Inahitaji maji kiasi gani, na umeme kiasi gani?

the-cooperative-way--four-conditions = Basi { -village } hawasemi ndiyo, wala hawasemi hapana. Wanataja masharti manne.

    Tuweze kuona bei inavyopatikana.

    Mwanachama akilalamika, mtu apime upya.

    Data ziwe mali ya wanachama.

    Na kila mwaka, mkutano mkuu upige kura juu yake kwa mara nyingine.

    Mtu wa kampuni anasema: hayo sijawahi kuulizwa. Anakwenda kwao kutafuta majibu.

the-cooperative-way--aminas-milk = Mashine inasema: maziwa ya Amina ni mabaya. Amina anasema: ni mazuri. Kanuni zetu ziseme nini?
    .hint = Mkumbuke Rosa pale dirishani.
    .answer-person = Mtu ayapime upya
    .said-person = mtu apime | yapimwe upya | apime upya | kupima upya | mtu
    .reply-person = Ndiyo. Na tunaliandika jambo hilo, ili mashine isahihishwe.
    .answer-last-word = Mashine ina neno la mwisho
    .said-last-word = mashine | neno la mwisho | tuiamini mashine | mashine iko sahihi
    .reply-last-word = Hivyo kila ugomvi ungeisha upesi. Lakini mashine inaweza kukosea, na Amina ndiye angelipa.
    .answer-juma = Juma aamue peke yake
    .said-juma = Juma | Juma aamue | tumuulize Juma
    .reply-juma = Juma anaweza kuwa mtu wa haki. Lakini mtu mmoja peke yake si kanuni. Je, yakiwa maziwa ya binamu yake?

the-cooperative-way--we-decide-about-it = Sema baada yangu.
    .phrase = Ikiamua juu yetu, nasi tunaamua juu yake.
    .reply = Ni msingi wa zamani, kwa mashine mpya.

the-cooperative-way--which-principle = Tuseme mashine kama hiyo inakuja kwenye ushirika wenu. Ungetetea msingi upi kwanza, na kwa nini?
    .hint = Mlango wazi, kura, kuchangia na kunufaika. Kubaki huru, kujifunza, kusaidiana, mahali petu.
    .reply = Asante. Uliseme na mkutanoni kwenu.

the-cooperative-way--before-next-time = Fanya hivi kabla ya somo lijalo. Fikiria mashine moja au programu moja ambayo ushirika wenu unaitumia. Muulize mtu wa bodi: je, tunaweza kuondoka, na kwenda na data zetu?

## Ushirika wa data

data-cooperatives = Ushirika wa data
    .summary = Watu wanaotunza data zao pamoja, baharini na nchi kavu.

data-cooperatives--lupita = Tuko Meksiko, kwenye ghuba ndogo. Lupita ni mvuvi. Kila jioni anaandika daftarini: amevua nini, wapi, na kwa bei gani. Usiku mmoja bahari inapanda, na daftari limekwenda.

    Ufukweni, wanunuzi wanajua habari za samaki wake kuliko yeye. Wanataja bei, naye anaipokea.

data-cooperatives--pescadata = Wavuvi wadogo wa Meksiko wanatumia PescaData. Ni programu ya simu ya kuandikia walichovua. Inafanya kazi hata baharini, bila mtandao. Wavuvi wanachoandika ni mali yao.

    Sasa Lupita anaijua miezi yake mizuri. Anaweza kupatana bei, na kuonyesha alichofanya.

data-cooperatives--whose-catch = Kwa PescaData, wavuvi wa Meksiko wanaandika walichovua. Nani wanufaike na maandishi hayo?
    .hint = Nani walikwenda baharini?
    .answer-fishers = Wavuvi
    .said-fishers = ni wavuvi | wavuvi wenyewe | Lupita | mvuvi
    .reply-fishers = Ndiyo. Kazi ni yao, maandishi ni yao, faida ni yao.
    .answer-buyers = Wanunuzi
    .said-buyers = ni wanunuzi | wafanyabiashara | soko | mnunuzi
    .reply-buyers = Wanunuzi wanapenda kujua yote, na mara nyingi wanajua. Lakini si wao waliokwenda baharini.
    .answer-nobody = Asinufaike mtu
    .said-nobody = hakuna | hakuna mtu | mtu yeyote asinufaike
    .reply-nobody = Maandishi yangeweza kufungiwa. Lakini hapo hakuna anayejifunza kitu, hata Lupita.

data-cooperatives--midata = Sasa twende Uswisi, kwa MIDATA. Ni ushirika wa data za afya, na hautafuti faida. Kila mtu ana akaunti yake, iliyofungwa kwa kufuli.

    Watafiti wakitaka kujifunza juu ya ugonjwa, lazima waombe. Kila mtu anaamua ni utafiti upi utumie nini. Na mkutano mkuu unaongoza yote.

data-cooperatives--the-study = Katika MIDATA, utafiti mmoja unataka kutumia data za afya za Anna. Nani anaamua?
    .hint = Ni juu ya mwili wa nani?
    .answer-anna = Anna mwenyewe
    .said-anna = Anna | ni Anna | Anna anaamua | yeye mwenyewe
    .reply-anna = Ndiyo. Utafiti huu anaukubalia, ule anaukatalia, apendavyo.
    .answer-doctors = Madaktari
    .said-doctors = daktari | ni madaktari | watafiti | wanasayansi
    .reply-doctors = Wanaweza kuwa na nia njema. Lakini lazima waombe, kwa sababu ni juu ya Anna.
    .answer-chairperson = Mwenyekiti
    .said-chairperson = ni mwenyekiti | bodi | kiongozi
    .reply-chairperson = Mwenyekiti anauongoza ushirika. Lakini hakuna anayeifungua akaunti ya Anna kwa niaba yake.

data-cooperatives--each-and-all = Katika ushirika wa data, mimi ninaamua juu ya data zangu. Na sisi sote tunaamua juu ya kanuni. Je, ni kweli?
    .hint = Kuna Anna, na kuna mkutano mkuu.
    .reply-true = Ndiyo, yote mawili. Data zangu, na kanuni zetu.
    .reply-false = Labda inasikika kama maamuzi ni mengi mno. Lakini yote mawili yanahitajika. Peke yangu sina uzito. Na nisipoamua mimi, si zangu.

data-cooperatives--salus = Hispania kuna Salus Coop. Wananchi waliuanzisha, kwa ajili ya data zao za afya. Wanaziongoza data hizo pamoja.

    Basi si jambo la matajiri tu, au la wataalamu tu. Linaanza na watu wachache wanaokubaliana kanuni.

data-cooperatives--what-we-call-it = Watu wanatunza data zao pamoja, na wanaamua pamoja nani azitumie. Tunauitaje?
    .hint = Ni ushirika. Unatunza nini?
    .answer-data-cooperative = Ushirika wa data
    .said-data-cooperative = ni ushirika wa data | ushirika | chama cha ushirika | ni ushirika
    .reply-data-cooperative = Ndiyo, ushirika wa data.
    .answer-company = Kampuni ya data
    .said-company = kampuni | ni kampuni | biashara
    .reply-company = Kampuni ingeuza data kwa faida ya wenye kampuni. Hapa wanaamua wale ambao data ni zao.
    .answer-hospital = Hospitali
    .said-hospital = ni hospitali | kliniki | zahanati
    .reply-hospital = Hospitali nayo inatunza data. Lakini humo, wagonjwa hawana kura.

data-cooperatives--not-easy = Si rahisi. Kuzilinda data kunagharimu pesa, na kunahitaji watu wanaojua. Wengi lazima wajiunge, la sivyo data zinasema kidogo. Na wanachama lazima wawe macho, la sivyo wachache ndio wataamua.

    Lakini msaada upo. Programu ya MIDATA iko wazi. Na inavisaidia vyama dada vya ushirika kuanza.

data-cooperatives--what-comes-first = Ushirika wetu unataka kutunza data zake wenyewe. Tuanze na nini?
    .hint = Kwanza watu, kisha mashine.
    .answer-rules = Wanachama wakubaliane kanuni
    .said-rules = kanuni | tukubaliane | tukubaliane kanuni | tuzungumze | masharti
    .reply-rules = Ndiyo. Tukusanye nini, kwa kazi gani, na nani azione?
    .answer-computer = Tununue kompyuta kubwa
    .said-computer = kompyuta | kompyuta kubwa | tununue kompyuta
    .reply-computer = Siku moja tutahitaji kifaa, ni kweli. Hebu tuone nini kinafuata.
    .answer-everything = Tukusanye kila kitu
    .said-everything = kila kitu | tukusanye | tukusanye data zote | vyote
    .reply-everything = Data nyingi zinaonekana kama mali nyingi. Lakini tusizozihitaji zinaweza tu kuibiwa, au kuumiza watu.

data-cooperatives--dust = Kompyuta imekuja, na ilikuwa ghali. Lakini ziingie data za nani? Nani azione? Hakuna lililokubaliwa. Basi inakaa pembeni, inashika vumbi.

data-cooperatives--our-rules = Sema baada yangu.
    .phrase = Data zetu, kanuni zetu, faida yetu.
    .reply = Kwa mpangilio huo, inashika.

data-cooperatives--which-data = Data zipi zingewasaidia wanachama wenu, mkizitunza pamoja? Na nani asizione kamwe? Fikiri kwa sauti.
    .hint = Bei, mavuno, mvua, mifugo inayougua?
    .reply = Asante. Ushirika wa data unaweza kuanza kwa wazo kama hilo.

data-cooperatives--before-next-time = Fanya hivi kabla ya somo lijalo. Uliza kwenye ushirika wenu: tunaweka orodha zipi juu ya wanachama wetu? Ziko wapi, na nani anaweza kuzisoma?

## Vyama vinavyotumia akili bandia, au kuijenga

cooperatives-and-ai = Vyama vinavyotumia akili bandia, au kuijenga
    .summary = Safari kutoka India hadi Kenya. Nini kinafaulu, na nini hakifaulu.

cooperatives-and-ai--grace-reports = Grace ni katibu wa ushirika wa { -village }. Wanachama walimuuliza: je, vyama vingine vya ushirika vinatumia akili bandia? Na je, vinaamua juu yake? Aliulizia kila mahali. Leo usiku anatoa taarifa.

cooperatives-and-ai--the-big-ones = Grace anaanza na vile vikubwa. IFFCO, ya India, inatengeneza mbolea. Juu ya mashamba inarusha droni, yaani ndege ndogo zisizo na rubani.

    Friesland Kampina, ya Uholanzi, inapima ubora wa maziwa kwa akili bandia.

    Fonterra, ya Nyuzilandi, inachunguza maziwa yanavyozalishwa.

    Vyote vitatu ni vyama vya ushirika, na ni vikubwa sana.

cooperatives-and-ai--using-is-deciding = Ushirika mkubwa unatumia akili bandia. Kwa hiyo wanachama wake wanaamua juu ya akili bandia hiyo. Je, ni kweli?
    .hint = Kutumia ni jambo moja. Na kuamua je?
    .reply-true = Katika ushirika, ingepaswa kuwa hivyo. Lakini ushirika ukikua mno, wanachama wanaweza kuwa mbali na meza ya maamuzi. Kwa hiyo lazima waulize.
    .reply-false = Naam. Kutumia ni jambo moja, kuamua ni jingine. Kwenye nyumba kubwa, lazima wanachama waulize.

cooperatives-and-ai--light = Nchini Marekani, vyama vya ushirika wa umeme vinapeleka mwanga vijijini. Akili bandia inavisaidia kuongoza umeme. Inaviambia nini kitaharibika karibuni. Wanatengeneza mapema, na taa hazizimiki.

    Kwa kazi hiyo hawakujenga akili bandia mpya. Wanatumia iliyojengwa na wengine.

cooperatives-and-ai--rented = Ushirika unatumia akili bandia iliyojengwa na kampuni kubwa. Inafanya kazi vizuri. Hatari yake ni nini?
    .hint = Je, kampuni ikibadilisha bei?
    .answer-depend = Unaitegemea kampuni
    .said-depend = unaitegemea | kuitegemea kampuni | utegemezi | kampuni inaamua | hauko huru
    .reply-depend = Ndiyo. Na pesa ya ushirika inaipa nguvu zaidi kampuni kubwa. Kwa hiyo: bakini na njia ya kutoka.
    .answer-forbidden = Imekatazwa
    .said-forbidden = ni marufuku | sheria inakataza | hairuhusiwi | si halali
    .reply-forbidden = Hakuna kinachoikataza, na inafanya kazi vizuri. Lakini anayekodi anaweza kupandishiwa bei.
    .answer-no-danger = Hakuna hatari
    .said-no-danger = hakuna | inafanya kazi vizuri | haina hatari | hakuna kitu
    .reply-no-danger = Maadamu inafanya kazi, hatuioni. Lakini siku moja kampuni inaweza kubadilisha bei, au kanuni.

cooperatives-and-ai--banks-together = Nchini Ujerumani, mabenki ya ushirika yalimiliki kituo cha kompyuta kwa pamoja. Kiliitwa GAD. Kwa miaka mingi, kazi zao zilikitegemea. Hakuna benki ndogo ambayo ingekilipia peke yake.

    Baadaye, wanachama wake walipiga kura kuungana na kingine kikubwa zaidi. Basi tumiliki vitu pamoja, na tuangalie meza ya maamuzi inasogea mbali kiasi gani.

cooperatives-and-ai--old-letters = Wengine wanajenga akili bandia wenyewe. Ulaya kuna Rid Koop. Mashine yake inaitwa Transkribus, nayo inasoma maandishi ya kale ya mkono.

    Inajua lugha na lahaja zaidi ya mia mbili. Imesoma kurasa zaidi ya milioni tisini. Inasaidia maktaba za vijijini, na lugha ambazo wachache tu bado wanazisema.

cooperatives-and-ai--members-teach-it = Katika Rid Koop, wanachama wanaleta kurasa zao wenyewe. Wanaisahihisha mashine, na hivyo wanaifundisha. Wanapigia kura bei. Wanapigia kura sehemu mpya, na lipi ni la haki. Haiishi kwa data za watu.

    Ina wanachama karibu mia mbili na sitini, katika nchi zaidi ya thelathini. Lakini mwanzoni ilisaidiwa: yuro karibu milioni kumi, pesa za umma.

cooperatives-and-ai--who-votes = Rid Koop ilijenga mashine inayosoma barua za kale. Nani wanapigia kura bei zake na mipango yake?
    .hint = Ni ushirika.
    .answer-members = Wanachama wake
    .said-members = wanachama | wanachama wote | ni wanachama | maktaba
    .reply-members = Ndiyo. Wanaitumia, wanaifundisha, na wanapiga kura.
    .answer-investors = Wawekezaji matajiri
    .said-investors = wawekezaji | matajiri | wenye pesa
    .reply-investors = Katika kampuni nyingi ni hivyo. Lakini mashine hii ni ya wanaoitumia.
    .answer-builders = Wahandisi
    .said-builders = mainjinia | mafundi | wataalamu
    .reply-builders = Wahandisi wanajua mengi, na watu wanawasikiliza. Lakini mashine hii ni ya wanaoitumia.

cooperatives-and-ai--gamayyar = Mwisho, Kenya. Mnamkumbuka Wanjiku, aliyeifundisha mashine usiku. Huko Kenya, wafanyakazi wa data walianzisha ushirika, unaitwa Gamayar. Hawana dalali. Wanatafuta wateja wenyewe. Malipo ni ya haki, na yanafika kwa wakati.

    Ni mali yao, kwa pamoja. Wanasaidiana kuubeba mzigo wa waliyoyaona. Bado wanahitaji wateja. Lakini sasa wanazungumza nao ana kwa ana.

cooperatives-and-ai--left-out = Huko Kenya, wafanyakazi wa data walianzisha ushirika wa Gamayar. Ni nani hawamhitaji tena?
    .hint = Kuna mtu aliyesimama kati yao na wateja.
    .answer-middleman = Dalali
    .said-middleman = ni dalali | madalali | mtu wa kati | wakala
    .reply-middleman = Ndiyo. Alichojiwekea yeye, sasa kinaweza kuwafikia wafanyakazi.
    .answer-clients = Wateja
    .said-clients = ni wateja | wateja wao | wanaolipa
    .reply-clients = Bila wateja hakuna kazi, hata hapa. Lakini ni nani aliyesimama kati ya wateja na wafanyakazi?
    .answer-workers = Wafanyakazi wenzao
    .said-workers = wafanyakazi | wenzao | wafanyakazi wengine
    .reply-workers = Ni kinyume chake: sasa wanahitajiana kuliko zamani. Lakini ni nani aliyesimama kati yao na wateja?

cooperatives-and-ai--use-and-decide = Sema baada yangu.
    .phrase = Hatuitumii tu. Tunaamua juu yake.
    .reply = Hapo ndipo penye tofauti.

cooperatives-and-ai--nearest-to-us = Kati ya vyama hivi, kipi kiko karibu zaidi na ushirika wenu? Mngefanya nini kama wao? Na nini mngefanya kwa njia nyingine?
    .hint = Droni, maziwa, umeme, mabenki, barua za kale, wafanyakazi wa data.
    .reply = Asante. Grace angeliandika hilo.

cooperatives-and-ai--before-next-time = Fanya hivi kabla ya somo la mwisho. Wasimulie wanachama wawili juu ya kimoja cha vyama hivi. Waulize: tungehitaji nini, ili nasi tufanye hivyo? Kumbuka watakachosema.

## Tunachoweza kufanya

what-we-can-do = Tunachoweza kufanya
    .summary = Njia tano za kutenda, na swali moja kwa mkutano wenu.

what-we-can-do--five-ways = Umefika mbali. Ushirika unaweza kufanya nini? Inua tena mkono mmoja: kuna njia tano.

    Kidole gumba: tunaamua pamoja juu ya data zetu.

    Kidole cha pili: tunazungumza juu ya akili bandia hadharani, mikutanoni na kwenye kumbi za jamii.

    Cha tatu: tunajifunza, kwa sauti, kwa lugha zetu wenyewe.

    Cha nne: tunaimiliki kwa njia nyingine, pamoja.

    Kidole kidogo cha mwisho: tunaifanya akili bandia itumikie malengo yetu.

what-we-can-do--nothing-to-do = Akili bandia ni ya wataalamu, na ushirika mdogo hauwezi kufanya lolote. Je, ni kweli?
    .hint = Utazame mkono wako.
    .reply-true = Mengi huamuliwa mbali, ni kweli. Lakini kuamua juu ya data zetu, kuzungumza na kujifunza: hayo tunaweza kuyaanza kesho.
    .reply-false = Naam. Kuamua juu ya data zetu, kuzungumza na kujifunza: hayo tunaweza kuyaanza kesho.

what-we-can-do--in-the-way = Vizuizi ni vingi. Hatuna pesa wala kompyuta kubwa. Hatuna sauti kule sheria zinakotungwa. Akili bandia kubwa kuliko zote inagharimu kuliko tutakavyoweza kulipa. Basi tunakodi kwa kampuni kubwa, na tunaziongezea nguvu.

    Na nyumbani kwetu? Maamuzi yanachelewa. Mashine zinatutia hofu. Na viongozi wengine hawatuulizi tena.

what-we-can-do--too-big-for-us = Akili bandia kubwa kabisa ni ghali mno kwa ushirika wetu. Basi tufanye nini?
    .hint = Fikiria vyama vikubwa vya ushirika. Siku ya kwanza vilikuwa na ukubwa gani?
    .answer-choose = Tuanze na tunachoweza
    .said-choose = tuanze | tunaanza | tunachoweza | tuanze kidogo | kidogo kidogo
    .reply-choose = Ndiyo. Kidogo, pamoja, na kwa swali.
    .answer-give-up = Tuziachie kampuni
    .said-give-up = tuziachie | tuwaachie wao | kampuni | tukate tamaa
    .reply-give-up = Kompyuta ni zao, ni kweli. Lakini si rahisi zituulize sisi nini ni haki.
    .answer-wait = Tungoje ishuke bei
    .said-wait = tungoje | tusubiri | ishuke bei | baadaye | mpaka iwe rahisi
    .reply-wait = Inaweza kushuka bei, ni kweli. Lakini wakati huo wengine wanatunga kanuni, nasi itabidi tuishi nazo.

what-we-can-do--what-helps = Na nini kinasaidia? Kompyuta zilizo mali ya umma. Pesa zilizotengwa kwa kazi hii. Vyombo ambavyo vyama vingi vya ushirika vinavitumia pamoja.

    Na marafiki: vyama vya wafanyakazi, vikundi vya kulinda hali ya hewa, na watetezi wa haki za data. Jamii za asili nazo, zinazolinda data zao wenyewe. Na wanasheria, wanaolipwa kwa mfuko wa pamoja, data za mwanachama zikitumiwa vibaya.

what-we-can-do--two-speakers = Wanachama wawili wanazungumza juu ya akili bandia. Mmoja anasema: itatutajirisha sote. Mwingine anasema: gharama yake ni hii, na wanaoamua ni hawa. Unamwamini nani?
    .hint = Nani anakuambia jambo unaloweza kulikagua?
    .answer-plan = Anayesema nani wanaamua
    .said-plan = yule mwingine | mwingine | wa pili | mwenye mpango | anayetaja gharama
    .reply-plan = Ndiyo. Mpango husema nani anaamua, na nani analipa.
    .answer-promise = Anayeahidi utajiri
    .said-promise = wa kwanza | yule wa kwanza | utajiri | itatutajirisha
    .reply-promise = Kutumaini ni kuzuri. Hebu tuutazame mwaka ujao.

what-we-can-do--after-one-year = Mwaka umepita, na hakuna aliyetajirika. Mashine imesimama, na hakuna anayejua nani aitengeneze. Kulikuwa na neno zuri, na hakukuwa na mpango.

what-we-can-do--amina-asks = Kijijini { -village } kuna mkutano mkuu. Amina anaomba kusema. Anasimulia maharage yake yenye madoadoa, kwa sentensi tatu. Kisha anauliza jambo moja: nani aliichagulia mashine mifano, na malalamiko tuyapeleke wapi?

    Wanawachagua wanachama watatu wakatafute majibu. Mkutano ujao, hao watatu watatoa taarifa.

what-we-can-do--a-good-question = Unaweza kuleta mkutanoni swali moja juu ya akili bandia. Lipi ni zuri?
    .hint = Lipi linaweza kutufikisha kwenye uamuzi?
    .answer-harvest-data = Nani anaona data za mavuno yetu?
    .said-harvest-data = data za mavuno | data zetu | nani anaona data zetu | mavuno
    .reply-harvest-data = Ndiyo. Liko karibu nasi. Tunaweza kupata jibu, na kuamua.
    .answer-good-or-bad = Akili bandia ni nzuri, au mbaya?
    .said-good-or-bad = nzuri au mbaya | ni nzuri au mbaya | ni nzuri | ni mbaya
    .reply-good-or-bad = Hilo tunaweza kulizungumza usiku kucha. Lakini mwishowe hakuna la kuamua. Uliza jambo la karibu.
    .answer-to-blame = Nani alaumiwe kwa akili bandia?
    .said-to-blame = nani alaumiwe | nani wa kulaumiwa | lawama | kosa ni la nani
    .reply-to-blame = Yapo mengi ya kukasirisha, ni kweli. Lakini lawama peke yake haibadilishi kitu. Uliza jambo la karibu.

what-we-can-do--the-plan = Huu hapa ni mpango wa mkutano wenu. Kabla yake, omba nafasi kwenye ajenda. Kisha, robo saa inatosha.

    Kwanza mtu anasimulia hadithi fupi. Halafu linakuja swali. Kisha wote wanaweza kusema, na wakimya watangulie. Halafu tunapiga kura juu ya hatua moja. Na inaandikwa kwenye kumbukumbu za mkutano.

what-we-can-do--how-it-goes = Mkutanoni, tunalizungumzaje swali letu juu ya akili bandia? Niambie kwa mpangilio.
    .hint = Watu husikiliza hadithi kwanza.
    .reply = Ndiyo. Robo saa tu, na jambo linaanza.
    .answer-story = Tunasimulia hadithi fupi
    .said-story = hadithi | hadithi fupi | kusimulia | tunasimulia
    .answer-question = Tunauliza swali
    .said-question = swali | tunauliza | kuuliza swali
    .answer-talk = Wote wanasema
    .said-talk = wanasema | tunajadiliana | majadiliano | kila mtu anasema
    .answer-vote = Tunapiga kura juu ya hatua moja
    .said-vote = kura | tunapiga kura | kupiga kura | hatua moja

what-we-can-do--on-the-agenda = Ili kupata nafasi kwenye ajenda, unahitaji sentensi moja. Sema baada yangu.
    .phrase = Ninaomba swali juu ya akili bandia liwe kwenye ajenda.
    .reply = Mwambie katibu hivyo. Ni haki yako.

what-we-can-do--stand-up-and-speak = Sasa simama, kama unaweza. Uko kwenye mkutano wenu, na wanakusikiliza. Simulia hadithi yako fupi. Kisha uliza swali lako.
    .hint = Nini kilitokea, na kwa nani? Tunataka kujua nini? Tuamue nini?
    .reply = Asante. Umesema mara moja. Mara ya pili ni rahisi zaidi.

what-we-can-do--your-next-assembly = Sasa yapeleke kwenye mkutano mkuu ujao: hadithi moja, swali moja, hatua moja. Akili bandia ilitengenezwa na watu. Basi watu wanaweza kuibadilisha. Una sauti, na una kura. Vitumie vyote viwili.
