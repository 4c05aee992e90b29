# Türkçe. Kulak için yazıldı: kısa cümleler, her solukta tek düşünce, sayılar yazıyla.
# İnsanlar ve köyleri hikâyedir, kuruluşlar gerçektir. Yabancı adlar, ses doğru okusun diye okunduğu gibi yazıldı:
# Opın Ey Ay = OpenAI, Maykrosoft = Microsoft, Alfabet = Alphabet, Gugıl = Google, İfko = IFFCO,
# Frisland Kampina = FrieslandCampina, Rid Koop = READ-COOP, Peskadata = PescaData, Salus Koop = Salus Coop,
# Midata = MIDATA, Gad = GAD. DeepSeek olduğu gibi kaldı.

# Emine'nin, Zeynep'in, Musa'nın, Kadir'in, Suzan'ın ve Gülay'ın köyü.
-village = Yeşildere

course = Yapay zekâ ve biz
    .summary = Yapay zekâ nedir, sahibi kim? Verdiği kararı nasıl sorgularız, kooperatif ne yapabilir? On iki kısa ders, hikâyelerle.

## Yapay zekâ nedir, ne değildir

what-ai-is = Yapay zekâ nedir, ne değildir
    .summary = Fasulyeler, bir makine, bir de arkasındaki insanlar.

what-ai-is--welcome = Hoş geldiniz. Bu derslerin konusu yapay zekâ. Adını radyoda duyuyorsunuz, pazarda duyuyorsunuz. Yapay demek, insan eliyle yapılmış demek. Zekâ da akıl demek. Bize yararı da olur, zararı da. Öyleyse bizim de sözümüz olsun. Gelin, fasulyeyle başlayalım.

what-ai-is--neema-watches = { -village } köyündeyiz. Emine avluda fasulye ayıklıyor. Kızı Zeynep ona bakıyor. Bu fasulye iyi. Bu kötü. Bu yine iyi.

    Zeynep'e kimse kural öğretmiyor. Kimse demiyor ki: iyi fasulye şu boyda, şu ağırlıkta olur. Ama nice fasulyeden sonra, elleri artık biliyor.

what-ai-is--the-machine = Derken bir alıcı, bir makine getiriyor. Makinenin gözü bir kamera. İnsanlar ona binlerce fasulye gösterdi. Her birini işaretlediler: iyi ya da kötü. Makine, iyilerin ortak yanını buldu. Böyle hep tekrar eden şeye düzen diyoruz.

    İşte yapay zekâ bu: pek çok örneğe bakıp düzeni bulan bir makine.

what-ai-is--how-it-learned = Alıcının makinesi iyi fasulyeyi kötüsünden ayırıyor. Bunu nasıl öğrendi?
    .hint = Zeynep de böyle öğrendi, çok fasulye görerek.
    .answer-examples = Pek çok örnekten
    .said-examples = örneklerden | çok örnekten | örnek | çok fasulye gördü | ona fasulye gösterdiler
    .reply-examples = Evet. İnsanlar ona çok fasulye gösterdi, o da düzeni buldu.
    .answer-thinking = Fasulye üstüne düşündü
    .said-thinking = düşündü | düşünerek | düşünüyor | akıllı
    .reply-thinking = Çok çabuk olduğu için öyle görünüyor. Ama onun düşüncesi yok. İnsanlar ona bir şeyi tekrar tekrar gösterdi.
    .answer-always-knew = Zaten biliyordu
    .said-always-knew = biliyordu | her şeyi bilir | doğuştan | baştan beri
    .reply-always-knew = Yeniyken fasulyeden hiç anlamıyordu. İnsanlar ona bir şeyi tekrar tekrar gösterdi.

what-ai-is--speckled-beans = Emine makineye kendi fasulyesini döküyor. Bunlar benekli, ninesinin fasulyesi gibi. Hepsi iyi. Ama makine hepsini atıyor, bir tane bile bırakmıyor.

    Emine beş kuruş alamıyor. Alıcı diyor ki: elimden bir şey gelmez, makine karar veriyor.

what-ai-is--why-thrown-out = Makine, Emine'nin iyi benekli fasulyesini atıyor. Neden?
    .hint = İnsanlar ona önceden ne gösterdi?
    .answer-never-seen = Böylesini hiç görmedi
    .said-never-seen = görmedi | hiç görmedi | onları tanımıyor | kimse göstermedi | eksikti
    .reply-never-seen = Evet. Kimse ona benekli ve iyi fasulye göstermedi.
    .answer-bad-beans = Fasulye kötü
    .said-bad-beans = fasulyeler kötü | kötü | çürük | bozuk
    .reply-bad-beans = Makine öyle diyor, çok kişi de inanır. Gelin, tadına bakalım.
    .answer-dislike = Emine'yi sevmiyor
    .said-dislike = sevmiyor | onu sevmiyor | ona kızgın | düşman ona
    .reply-dislike = İnsana öyle gelebilir. Ama makine kimseyi sevmez, kimseye kin tutmaz. Öğrenirken bir şey eksik kaldı.

what-ai-is--taste-them = Emine bir tencere benekli fasulye pişiriyor. Alıcı tadına bakıyor, bir tabak daha istiyor. Demek fasulye iyi. Öyleyse makinede eksik olan neydi?

what-ai-is--who-chooses = Makine örneklerden öğreniyor. Peki, bu örnekleri kim seçiyor?
    .hint = O fasulyelerin başında biri vardı.
    .answer-people = Onu yapan insanlar
    .said-people = insanlar | yapanlar | onu yapanlar | şirket | alıcı
    .reply-people = Evet. Onlar bizi unutabilir, ya da hiç umursamaz.
    .answer-machine = Makinenin kendisi
    .said-machine = makine | kendisi | kendi seçer | kendi kendine
    .reply-machine = Her şeyi kendi yapıyor gibi görünür. Ama ne verilirse onu alır. O fasulyeleri biri verdi, başkasını vermedi.
    .answer-nobody = Hiç kimse, öyle oluyor
    .said-nobody = kimse | hiç kimse | kendiliğinden oluyor | öyle oluyor
    .reply-nobody = Uzakta yapıldığı için kimseyi görmüyoruz. Ama o fasulyeleri biri verdi, başkasını vermedi.

what-ai-is--people-behind-it = Demek her makinenin arkasında insanlar var. Örnekleri onlar seçiyor. İyi nedir, onlar söylüyor. Makine kime hizmet edecek, onu da onlar seçiyor.

    Bu makine alıcı için yapıldı. Emine'ye kimse sormadı. Biz orada yoksak, bizim fasulyemiz de yok. Onun için yapay zekâ, aynı zamanda güç meselesidir.

what-ai-is--like-a-neighbour = Yapay zekâ hayatımızı iyi bir komşu gibi anlar. Doğru mu?
    .hint = Makine, Emine'nin ninesini tanıyor muydu?
    .reply-true = Tatlı tatlı konuşabilir, insan öyle sanır. Ama hiç aç kalmadı, hiç fasulye ekmedi. Yalnız düzen bulur.
    .reply-false = Bildiniz. O düzen bulur. Bizim hayatımızı bilmez.

what-ai-is--never-mistaken = Yapay zekâ makinedir, öyleyse hiç yanılmaz. Doğru mu?
    .hint = Benekli fasulyeleri düşünün.
    .reply-true = Çabuktur, yorulmaz, orası doğru. Ama iyi fasulyeyi attı. Örnekleri nerede eksikse, o da orada yanılır.
    .reply-false = Bildiniz. Örnekleri nerede eksikse, orada yanılır.

what-ai-is--people-choose = Benden sonra söyleyin.
    .phrase = Yapay zekâ örnekten öğrenir, örneği insan seçer.
    .reply = Bunu bileni kandırmak zordur.

what-ai-is--what-your-hands-know = Şimdi acele etmeyin. Kelimelere sığmayan neyi elleriniz bilir? Makine orada neyi kaçırırdı? Sesli düşünün.
    .hint = Hamuru düşünün, toprağı düşünün. Hastalanan bir hayvanı düşünün.
    .reply = Teşekkür ederim. Sizin bildiğiniz değerlidir. Makine onu görmedi.

what-ai-is--before-next-time = Gelecek derse kadar bir işiniz var. Üç kişiye sorun: yapay zekâ nedir? Yalnız dinleyin. Sonra onlara Emine'nin fasulyelerini anlatın.

## Yapay zekâya nerede rastlıyoruz

where-you-meet-it = Yapay zekâya nerede rastlıyoruz
    .summary = Hatice'nin bir günü. Bilgisayara hiç el sürmedi.

where-you-meet-it--lakshmi = Hatice, Afyon'un bir köyünde yaşıyor. İki mandası var. Bilgisayara hiç el sürmedi. Yine de yapay zekâ sabahtan akşama yanında. Gelin, onunla bir gün geçirelim.

where-you-meet-it--in-the-morning = Sabah telefondan bir ses ona diyor ki: cuma günü yağmur var, perşembe ekim yapın. Bunun arkasında bir makine var. Yılların yağmurunu karşılaştırdı.

    Oğlu arkadaşına yazıyor. Telefon, sıradaki kelimeyi tahmin ediyor.

    Sütçü telefonuna bakıyor, süte bir fiyat söylüyor. O fiyatı bir makine hesapladı.

where-you-meet-it--next-word = Telefon, yazacağınız kelimeyi tahmin ediyor. Bunu nasıl yapıyor?
    .hint = Fasulyeleri hatırlayın: pek çok örnek.
    .answer-many-sentences = Çok cümle gördü
    .said-many-sentences = cümle gördü | çok cümle | çok örnek | çok kelime | düzeni buldu
    .reply-many-sentences = Evet. Hangi kelimenin ardından çoğu zaman ne gelir, biliyor.
    .answer-thoughts = Aklımdan geçeni okuyor
    .said-thoughts = aklımı okuyor | düşüncemi okuyor | içimi biliyor | beni tanıyor
    .reply-thoughts = İyi tahmin edince insana öyle gelir. Ama o düşünce bilmez. Sizin kelimelerinizi başka kelimelerle karşılaştırır.
    .answer-somebody = Biri oturmuş, tahmin ediyor
    .said-somebody = biri tahmin ediyor | bir adam | bir insan | orada biri var
    .reply-somebody = Kimse o kadar çabuk olamaz. Ama karşılaştırdığı onca cümleyi insanlar yazdı, orası doğru.

where-you-meet-it--which-is-ai = Her makine yapay zekâ değildir. Bunlardan hangisi pek çok örneğe bakıp düzen bulur?
    .hint = Hangisi yılları karşılaştırdı?
    .answer-advice = Telefondaki ekim öğüdü
    .said-advice = öğüt | ekim öğüdü | telefondaki öğüt | telefon
    .reply-advice = Evet. Pek çok yılı, pek çok tarlayı karşılaştırdı.
    .answer-bicycle = Bisiklet
    .said-bicycle = bisiklet | bir bisiklet | velespit
    .reply-bicycle = Bisiklet akıllıca bir iştir. Ama gittiği yoldan bir şey öğrenmez.
    .answer-lamp = Güneş lambası
    .said-lamp = lamba | güneşle yanan lamba | ışık
    .reply-lamp = Lamba güneşi saklar, sonra geri verir. Hiçbir şeyi karşılaştırmaz. O yüzden yapay zekâ değildir.

where-you-meet-it--at-noon = Öğleyin Hatice bankadan küçük bir kredi istiyor. Gişede bekliyor. Bir makine, eskiden ne ödediğine bakıyor. Telefonunu nasıl kullandığına bakıyor. Sonra ona bir sayı veriyor. Buna kredi notu denir.

    Bu not şunu söylüyor: öder, ya da ödemez. Nasıl çıktığını ona kimse anlatmıyor.

where-you-meet-it--the-number = Bir sayı, krediyi ödeyip ödemeyeceğinizi söylüyor. Bu sayıya ne denir?
    .hint = Şöyle başlar: kredi.
    .answer-score = Kredi notu
    .said-score = kredi notu | not | notum | puan | kredi puanı
    .reply-score = Evet, kredi notu. Nasıl çıktığını sorabilirsiniz.
    .answer-interest = Faiz
    .said-interest = faiz | faizi | faiz oranı
    .reply-interest = Faiz, kredi için ödediğinizdir. Burada başka bir sayı var. Kredi verilir mi, ona bakılır.
    .answer-price = Fiyat
    .said-price = fiyatı | bedel | kaç para
    .reply-price = Fiyat, bir mal kaç para, onu söyler. Bu sayı ise size ne kadar güvenildiğini söyler.

where-you-meet-it--in-the-evening = Akşam, şehirden yeğeni arıyor. Bir fabrikaya iş için başvurmuş. Başvuruları daha kimse okumadan bir makine ayırmış.

    Sokağında kameralar var, bir makine yüzleri karşılaştırıyor. Polis bunu kullanıyor. Bir gün onu başkası sanabilir.

where-you-meet-it--which-harms = Makine de hata yapar. Hangi hata en çok zarar verir?
    .hint = Hangisi hemen düzeltilemez?
    .answer-arrest = Polis suçsuz birini alır
    .said-arrest = polis | suçsuz biri | polis suçsuzu alır | hapis | tutuklama
    .reply-arrest = Evet. Zarar ne kadar büyükse, o kadar çok sormalıyız.
    .answer-word = Telefon başka kelime yazar
    .said-word = başka kelime | kelime | telefon | telefonun hatası
    .reply-word = Can sıkar, ama siler, yenisini yazarsınız. Bunların içinde bir insanı özgürlüğünden eden bir hata var.
    .answer-song = Sevmediğim şarkıyı çalar
    .said-song = şarkı | sevmediğim şarkı | türkü | müzik
    .reply-song = Şarkı birazdan biter. Bunların içinde bir insanı özgürlüğünden eden bir hata var.

where-you-meet-it--never-touched = Hatice bilgisayara hiç el sürmedi. Öyleyse yapay zekâ onun için hiçbir karar vermez. Doğru mu?
    .hint = Ona kredi notunu kim verdi?
    .reply-true = Evinde makine yok, öyle görünüyor. Ama geçirdiği günü düşünün.
    .reply-false = Bildiniz. Onun için karar veriyor, ona soran yok.

where-you-meet-it--the-loan-again = Öğleyin bir gişede durdu. Makine uzaktaydı. Onu hiç görmedi. Ama makine ona bir not verdi, kararı da o not verdi.

where-you-meet-it--this-app-too = Bu uygulamada da yapay zekâ var. Uygulama, şimdi sizinle konuşan bu program demek. Sesinizi kelimelerle karşılaştırıyor. Cevabınızı böyle buluyor. Emin olmazsa size yeniden soruyor.

    Bunu bu cihazın içinde yapıyor. Sesiniz başka yere gitmez, siz kendiniz vermedikçe.

where-you-meet-it--person-or-machine = Yanınızda taşıyacağınız bir soru var. Benden sonra söyleyin.
    .phrase = Buna insan mı karar verdi, makine mi?
    .reply = Her gişede bunu sorun.

where-you-meet-it--about-you = Sizin için nerede bir makine karar verdi? Ya da bir yakınınız için? Bir kredi, bir fiyat, bir iş? Sesli düşünün.
    .hint = Size hiç şöyle dendi mi: bilgisayar izin vermiyor?
    .reply = Teşekkür ederim. Çoğumuz bunu ancak düşününce fark eder.

where-you-meet-it--before-next-time = Gelecek derse kadar bir işiniz var. Biri size fiyat söyler, ya da hayır der. O zaman sorun: buna insan mı karar verdi, makine mi? Aldığınız bir cevabı aklınızda tutun.

## Bizim verimiz

our-data = Bizim verimiz
    .summary = Bizden neler toplanıyor, bundan kim kazanıyor.

our-data--pedro = Yusuf, Niğde'nin bir dağ köyünde patates ekiyor. Bir gübreci, telefonuna bedava bir uygulama koyuyor. Uygulama ona ne zaman ekeceğini söylüyor. Ne zaman ilaçlayacağını da söylüyor. Yusuf memnun.

our-data--the-app-asks = Uygulama her gün azıcık soruyor. Tarlan nerede? Ne ektin? Ne kadar kaldırdın, ne harcadın? Telefon nereye gidiyor, onu da görüyor.

    Bunlar Yusuf'un ardında bıraktığı izler, ayak izi gibi. Bu izlere veri diyoruz.

our-data--one-word-for-it = Nereye gittik, ne aldık, ne dedik: hepsi makinelerde iz bırakır. Bu izlere ne deriz?
    .hint = Kısa bir kelime, vermekten gelir. Şöyle başlar: ver.
    .answer-data = Veri
    .said-data = veriler | verimiz | veri deriz | bizim verimiz
    .reply-data = Evet, veri. O bizi anlatıyor. Öyleyse söz hakkımız olmalı.
    .answer-secrets = Sır
    .said-secrets = sırlar | sırlarımız | gizli şeyler | mahrem
    .reply-secrets = Bir kısmı gizli kalmalı, orası doğru. Ama çoğunu her gün kendimiz bırakıyoruz. Bunun kısa bir adı var.
    .answer-news = Haber
    .said-news = haberler | dedikodu | havadis
    .reply-news = Haber gibi dolaşır, doğru. Ama kimse yüksek sesle anlatmaz. Bunun kısa bir adı var.

our-data--before-the-harvest = Hasat yaklaşıyor. Gübreci ekranında görüyor: tarla çok, patates çok. Pazarın daha haberi yok. Gübreci, bildiğini alıcılara satıyor.

    Alıcılar şimdi daha az para veriyor, çiftçiler nedenini bilmiyor. Fiyat daha da düşer diye korkuyorlar. O yüzden acele satıyorlar.

our-data--who-gained = Yusuf verisini gübreciye verdi. Gübreci, hasadın bol olduğunu alıcılara söyledi. Onlar da az para verdi. En çok kim kazandı?
    .hint = Kim ötekilerden çok şey biliyordu?
    .answer-buyers = Gübreci ile alıcılar
    .said-buyers = alıcılar | gübreci | tüccarlar | satıcı
    .reply-buyers = Evet. Çok bilen, iyi pazarlık eder.
    .answer-pedro = Yusuf
    .said-pedro = Yusuf kazandı | çiftçi | çiftçiler
    .reply-pedro = İyi öğüt aldı, orası doğru. Gelin, teraziye koyalım.
    .answer-nobody = Hiç kimse
    .said-nobody = kimse | kimse kazanmadı | hiçbiri
    .reply-nobody = Tarladan bakınca öyle görünür. Ama pazara bakın: biri ucuza aldı.

our-data--two-pans = Bir kefede biraz ekim öğüdü var. Öbür kefede koca bir hasat var, ucuza gitmiş. Hangi kefe daha ağır?

our-data--it-is-free = Uygulama bedava. Öyleyse ondan kimse para kazanmaz. Doğru mu?
    .hint = Yusuf para yerine ne verdi?
    .reply-true = Para istemiyor, orası doğru. Ama Yusuf verisiyle ödüyor, veri de satılır.
    .reply-false = Bildiniz. Yusuf verisiyle ödüyor, veri de satılır.

our-data--a-thousand-farmers = Tek çiftçinin verisi az para eder. Bin çiftçinin verisi çok para eder. Hasadı gösterir, fiyatı gösterir. Tek tarla bunu gösteremez.

    Yusuf tek başına ya evet der, ya hayır der. Bin kişi birlikte olunca, şart koyar.

our-data--names-of-members = Yusuf bir kooperatifin ortağı. Bir uygulama ondan bütün ortakların adını ve numarasını istiyor. Ne yapmalı?
    .hint = Bu adlar kimin?
    .answer-ask-members = Önce ortaklara sormalı
    .said-ask-members = ortaklara sorsun | önce sorsun | ortaklar karar versin | genel kurula getirsin
    .reply-ask-members = Evet. Hepimizi ilgilendiren şeye birlikte karar veririz.
    .answer-give-them = Vermeli, bunlar yalnız ad
    .said-give-them = versin | adları versin | yalnız ad bunlar
    .reply-give-them = Bir ad küçük şey gibi görünür. Ama yanında numara gider, sonra telefonlar başlar. O adları vermek Yusuf'a düşmez.
    .answer-sell-them = Listeyi satmalı
    .said-sell-them = satsın | para ile satsın | parayla | numaraları satsın
    .reply-sell-them = Hiç değilse birimiz kazanırdı. Ama o adlar başkalarının, onlara kimse sormadı.

our-data--four-questions = Veri vermeden önce dört soru sorun.

    Neleri topluyorsunuz?

    Ne için lazım?

    Kimler görecek?

    Sonra geri alabilir miyim?

our-data--in-their-order = Dört soruyu sırasıyla söyleyin.
    .hint = İlki neleri diye başlar. Sonuncusu geri almayı sorar.
    .reply = Dört soru. Dürüst olan bunlara alınmaz.
    .answer-collect = Neleri topluyorsunuz?
    .said-collect = neleri topluyorsunuz | ne topluyorsunuz | toplamak
    .answer-purpose = Ne için lazım?
    .said-purpose = ne için lazım | ne için | niçin | amacı ne
    .answer-see = Kimler görecek?
    .said-see = kimler görecek | kim görecek | kimler
    .answer-back = Sonra geri alabilir miyim?
    .said-back = geri alabilir miyim | sonra geri almak | vazgeçebilir miyim

our-data--ask-first = Benden sonra söyleyin.
    .phrase = Bu benim verim, önce ben sorarım.
    .reply = Bunu herkese diyebilirsiniz, sağlık ocağına da, bankaya da.

our-data--who-knows-about-you = Tarlanızı, ailenizi başkaları ne kadar biliyor? Belki telefondan, belki bir formdan. Bundan kim kazanıyor? Sesli düşünün.
    .hint = Dükkânı düşünün, sağlık ocağını düşünün. Alıcıyı düşünün, devlet dairesini düşünün.
    .reply = Teşekkür ederim. Artık ayak izlerini görüyorsunuz.

our-data--before-next-time = Gelecek derse kadar bir işiniz var. Bir dükkânda, sağlık ocağında ya da dairede sizinle ilgili bir şey yazılır. O zaman dört sorudan birini sorun. Bakalım, cevap verebiliyorlar mı?

## Yapay zekânın sahibi kim

who-owns-ai = Yapay zekânın sahibi kim
    .summary = Sahibi birkaç şirket, bedelini ödeyen çok kişi.

who-owns-ai--wanjiku = Kenya'dayız, Nairobi'de. Vakit gece. Halima ekran başında oturuyor. Her çocuğun çevresine bir kutu çiziyor. Her arabanın, her köpeğin de. Resim resim üstüne, makine öğrensin diye.

    Başka günler korkunç resimlere bakıyor. O bakıyor ki başkaları bakmasın. Bu işe veri işçiliği deriz.

who-owns-ai--by-itself = Yapay zekâ insan emeği olmadan, kendi kendine öğrenir. Doğru mu?
    .hint = Halima bütün gece ne yapıyor?
    .reply-true = Çoğu zaman öyle anlatılır. Ama Halima'nın omzunun üstünden bir bakın.
    .reply-false = Bildiniz. Arkasında nice el var, o elleri pek görmeyiz.

who-owns-ai--coloured-dots = Halima'nın kutuları olmasa, makine yalnız renkli noktalar görür. Bunu ona Halima gösterdi: bu çocuk, bu araba.

who-owns-ai--her-pay = Bu işi Halima'ya bir aracı veriyor. Aracı kendi payını alıyor, Halima'ya az kalıyor. Şikâyet ederse, aracı başkasını buluyor. Yaptığını kim kullanıyor, Halima bilmiyor.

    Uyuyunca o korkunç resimler geri geliyor. Bu yükü taşımasına kimse el vermiyor.

who-owns-ai--at-the-top = Peki, tepede kim var? Yönü birkaç şirket belirliyor. Adlarını duymuşsunuzdur: Opın Ey Ay, Amazon, Meta, Maykrosoft. Bir de Gugıl'ın sahibi, Alfabet.

    Büyük bilgisayarlar onların, veri onların. Uzmanların parasını onlar veriyor. Yeniden yeniden denemeye de paraları yetiyor.

who-owns-ai--why-they-decide = Yapay zekâ nereye gidecek, buna birkaç şirket karar veriyor. Neden onlar?
    .hint = Onlarda olup başkasında olmayan nedir?
    .answer-own = Bilgisayar, veri, para onlarda
    .said-own = para onlarda | sahibi onlar | bilgisayarlar onların | paraları var | para
    .reply-own = Evet. Onlara bu gücü sahip olmak veriyor.
    .answer-clever = Herkesten akıllılar
    .said-clever = akıllılar | çok akıllılar | daha çok biliyorlar | zekiler
    .reply-clever = Orada akıllı insanlar çalışıyor, doğru. Ama akıllı insan her yerde var. Çoğunun öyle bilgisayarı yok, verisi yok, parası yok.
    .answer-elected = Onları biz seçtik
    .said-elected = seçtik | biz seçtik | seçildiler | oy verdik
    .reply-elected = Biz kendi yönetimimizi seçeriz. Bu şirketleri ise kimse seçmedi. Oyla da indiremeyiz.

who-owns-ai--the-costs = Bilgisayarları pazar yeri kadar salonları dolduruyor. Çok elektrik istiyor, çok su istiyor. Bizim izlerimizi istiyor. Böylece mahremiyetimizi yitiriyoruz.

    Bazen haksız karar veriyorlar, kimse de nedenini anlatamıyor. Bu yük en çok, eskiden kenara itilenlerin sırtına biniyor.

who-owns-ai--who-bears-them = Yapay zekâdan birkaç kişi kazanıyor. Bedelini en çok kim ödüyor?
    .hint = Halima'yı düşünün. Suyu az olanları düşünün.
    .answer-pushed-aside = Zaten azı olanlar
    .said-pushed-aside = azı olanlar | yoksullar | fakirler | garibanlar | bizim gibiler
    .reply-pushed-aside = Evet. Öyleyse konuşmaya en çok hakkı olan da onlar.
    .answer-owners = Sahipleri
    .said-owners = şirketler | sahipler | zenginler | şirketler öder
    .reply-owners = Salonlarının parasını onlar ödüyor, orası doğru. Ama az ücret, giden su, haksız karar başkalarına düşüyor.
    .answer-no-one = Hiç kimse
    .said-no-one = kimse | kimse ödemez | bedeli yok | bir şey tutmaz
    .reply-no-one = Uzaktan temiz ve hafif görünür. Ama biri geceleri ekran başında, bir yerde de su eksiliyor.

who-owns-ai--a-changed-aim = Opın Ey Ay yola çıkarken kâr peşinde değildi. Sonra çok para gerekti. O zaman yapısını değiştirdi. Artık yatırımcılar ondan kazanabiliyordu, bir sınıra kadar. Yatırımcı, kazanmak için para koyan demektir.

    Kooperatifte bu daha zor. Yedek akçe bölünmez, kararı da ortaklar oyla verir.

who-owns-ai--what-holds-us = Çoğu iyi bir amaçla başlar. Kooperatifi amacında tutan nedir?
    .hint = Kooperatifte kim hayır diyebilir?
    .answer-votes = Ortaklar oy verir
    .said-votes = ortaklar | oy | oy veririz | oylama | oyumuz
    .reply-votes = Evet. Yeter ki gelsinler, oy versinler.
    .answer-promise = Güzel bir söz
    .said-promise = söz | verilen söz | güzel sözler | söz vermek
    .reply-promise = Söz, iyi bir başlangıçtır. Ama para çağırınca tek başına dayanmaz. Birinin hayır diyebilmesi gerek.
    .answer-investor = Zengin bir yatırımcı
    .said-investor = yatırımcı | bir yatırımcı | zengin biri | para
    .reply-investor = Yatırımcı para getirir, o para büyüsün ister. Bu bizi amacımızdan uzaklaştırabilir.

who-owns-ai--what-is-closed = Bu iş böyle kalmak zorunda değil. Sonra Çin'den DeepSeek çıktı. Onun yapay zekâsını başkaları kullanabiliyor, değiştirebiliyor. Piyasa korktu. Bilgisayar çipi yapan bir şirket var. Çip, bilgisayarın beyni gibidir. O şirketin değeri altı yüz milyar dolara yakın düştü.

    DeepSeek'e de büyük bilgisayarlar gerek, orası doğru. Ama şunu öğrendik: kapalı olan açılabilir.

who-owns-ai--who-owns-who-bears = İki soru birbirinden ayrılmaz. Benden sonra söyleyin.
    .phrase = Sahibi kim, bedelini kim ödüyor?
    .reply = İkisini de sormayı bırakmayın.

who-owns-ai--one-big-buyer = Hepinizin eline baktığı büyük bir alıcı ya da satıcı düşünün. Tek başınıza yapamadığınız neyi birlikte yapabilirsiniz? Sesli düşünün.
    .hint = Birlikte satmak mı? Birlikte sormak mı? Kendinize ait bir şey kurmak mı?
    .reply = Teşekkür ederim. Yapay zekâda da soru aynı, yalnız daha büyük.

who-owns-ai--before-next-time = Gelecek derse kadar bir işiniz var. Çevrenizdekiler en çok hangi uygulamayı kullanıyor? Birine sorun: sahibi kim, parası nereye gidiyor?

## Karar haksız olunca

when-it-is-unfair = Karar haksız olunca
    .summary = Suzan'a kredi verilmiyor. Bu yalnız şanssızlık mı?

when-it-is-unfair--rosas-loan = Suzan, { -village } köyünün yakınında fındık yetiştiriyor. Fındığı kurutmak için beton bir harman yaptıracak. Bugüne kadar her borcunu ödedi. Komşuları ona güvenir.

    Kasabaya iniyor, bankadan kredi istiyor. Memur ekrana bakıyor. Suzan'ın yüzüne bakmıyor. Makine hayır diyor.

when-it-is-unfair--what-it-was-shown = Makine bunu nereden çıkardı? Ona bir sürü eski kredi gösterildi. O yıllarda daha çok erkeklere kredi verilirdi. Tapular erkeklerin üstündeydi. Suzan gibi kadınlar aralarında yok gibiydi.

    Makine de bir düzen buldu: onun gibilere kredi verilmez.

when-it-is-unfair--why-refused = Suzan borcunu hep ödedi, ama makine ona kredi vermiyor. Neden?
    .hint = Makine hangi örnekleri gördü?
    .answer-old-loans = Haksız eski kredilerden öğrendi
    .said-old-loans = eski kredilerden | eski krediler | haksız krediler | örneklerden | eskiden öğrendi
    .reply-old-loans = Evet. İnsanlar eskiden ne yaptıysa, onu tekrarlıyor.
    .answer-not-paid = Suzan borcunu ödemedi
    .said-not-paid = ödemedi | borcu var | borcunu ödemedi
    .reply-not-paid = Öyle olsa, haklı bir sebep olurdu. Gelin, soralım.
    .answer-luck = Şanssızlık
    .said-luck = şansı yok | şans | kader | kısmet değilmiş
    .reply-luck = Çoğu kişi böyle düşünür, sessizce evine gider. Ama şans, kim olduğunuza bakmaz. Makine baktı.

when-it-is-unfair--ask-her-neighbours = Dükkâna soruyoruz. Kooperatife soruyoruz. Komşularına soruyoruz. Hepsi aynı şeyi söylüyor: Suzan hep ödedi, gününde ödedi. Demek sebep başka.

when-it-is-unfair--nobody-told-it = Makineye kimse kadınları geri çevir demedi. Demesine gerek de yoktu. Haksızlık zaten örneklerin içindeydi. Bunun bir adı var: yanlılık. Taraf tutmak demektir. Hep bir yana yatan bir terazi düşünün.

    Makine, Suzan'ın kötülüğünü istemez. Hiçbir şey istemez. Ama Suzan'ın fındığı yaş toprakta yatıyor, küfleniyor.

when-it-is-unfair--the-word-for-it = Bir makine hep aynı insanları haksız çıkarıyor, eğri bir terazi gibi. Buna ne deriz?
    .hint = Taraf tutmak demektir. Şöyle başlar: yan.
    .answer-bias = Yanlılık
    .said-bias = yanlılık | taraf tutmak | taraf tutma | yanlı | ön yargı
    .reply-bias = Evet, yanlılık. Adı olunca, üstüne konuşabiliriz.
    .answer-mistake = Hata
    .said-mistake = bir hata | hata yapıyor | kusur
    .reply-mistake = Hata herkesin başına gelir. Bu ise hep aynı insanların başına geliyor. Bunun ayrı bir adı var.
    .answer-theft = Hırsızlık
    .said-theft = çalmak | çalıyor | soygun
    .reply-theft = İnsana soyulmuş gibi gelir, haklı. Ama kimse elini cebe sokmadı. Terazinin kendisi eğri, bunun ayrı bir adı var.

when-it-is-unfair--no-feelings = Makinenin duygusu yok. Öyleyse herkese eşit davranır. Doğru mu?
    .hint = Kimden öğrendi?
    .reply-true = Kin tutmaz, orası doğru. Ama hakça davranmayan insanlardan öğrendi. Onların yaptığını sürdürüyor.
    .reply-false = Bildiniz. İnsanlardan öğrendi, onların yaptığını sürdürüyor.

when-it-is-unfair--elsewhere-too = Başka yerde de böyle oluyor. İşe alan makine, eskiden işe alınmayanları atlıyor. Sağlık makinesi, örneklerinde olmayanları görmüyor. Polisin makinesi, polisin hep baktığı yere bakıyor.

    Kenara itilenler, bir kez daha itiliyor.

when-it-is-unfair--what-helps-rosa = Suzan'a sebep söylemeden kredi vermediler. Suzan utanıyor. Ona en çok ne iyi gelir?
    .hint = Bu yalnız Suzan'ın mı başına geldi?
    .answer-tell-others = Başkalarına anlatması
    .said-tell-others = anlatsın | başkalarına anlatsın | konuşsun | arkadaşlarına anlatsın
    .reply-tell-others = Evet. Belki de yalnız değildir.
    .answer-keep-silent = Susması
    .said-keep-silent = sussun | susar | kimseye demesin | gizlesin
    .reply-keep-silent = Utanınca insan susar, kolay değil. Ama herkes susarsa, herkes kendini tek sanır.
    .answer-gift = Memura hediye vermesi
    .said-gift = hediye | hediye versin | rüşvet | memura para versin
    .reply-gift = En kısa yol gibi görünür. Ama kararı memur vermedi. Yarın da başka bir kadın geri çevrilir.

when-it-is-unfair--at-the-well = Suzan bunu çeşme başında anlatıyor. Fatma diyor ki: bana da vermediler. Gülay diyor ki: bana da. Sonunda beş kadın oluyorlar.

    Sonra Musa konuşuyor. Toprağı az, eski bir borcu da var. Ama ona kredi verilmiş. Bir süre kimseden ses çıkmıyor.

when-it-is-unfair--what-they-see = Beş kadın hep ödedi, kredi alamadı. Bir erkeğin eski borcu vardı, o aldı. Burada ne görüyoruz?
    .hint = Bir kez olsa rastlantı. Ya beş kez olursa?
    .answer-pattern = Bir düzen
    .said-pattern = düzen | yanlılık | taraf tutma | hep aynı şey
    .reply-pattern = Evet. Makine düzen bulur, biz de buluruz.
    .answer-chance = Rastlantı
    .said-chance = tesadüf | rastlantı bu | öyle denk gelmiş
    .reply-chance = Bir tanesi rastlantı olabilir. Ama beşi birden, hem de hep ödeyen kadınlar?
    .answer-envy = Kıskançlık
    .said-envy = kıskanıyorlar | çekememezlik | haset
    .reply-envy = Musa kredisini alsın, kimse onu kıskanmıyor. Ama bu beş kadına neden verilmedi?

when-it-is-unfair--together-we-see = Benden sonra söyleyin.
    .phrase = Tek başına şanssızlık deriz. Birlikte düzeni görürüz.
    .reply = İşte bunun için birbirimizle konuşuruz.

when-it-is-unfair--a-refusal = Size hiç sebepsiz hayır dendi mi? Ya da bir yakınınıza? Başka kime hayır dendi? Sesli düşünün.
    .hint = Bir kredi, bir iş, okulda bir yer, devletten bir destek?
    .reply = Teşekkür ederim. Kolay değildi, siz dile getirdiniz.

when-it-is-unfair--before-next-time = Gelecek derse kadar bir işiniz var. Kendi aranızda sorun: kime hayır dendi, kime denmedi? Kimsenin adını vermeyin. Yalnız parmakla sayın. Gelecek sefer Suzan'la yine gişeye gideceğiz.

## Karara nasıl itiraz ederiz

contesting-a-decision = Karara nasıl itiraz ederiz
    .summary = Ne sorarız, kime sorarız, hangi sırayla sorarız.

contesting-a-decision--she-goes-back = Makine Suzan'a kredi vermemişti. Bugün yine gidiyor, yanında Emine var. Karar, hava durumu gibi değildir. Onu insanlar verdi, insanlar değiştirebilir. Şimdi öğreneceğiniz her yerde işe yarar: kredide, işte, fiyatta.

contesting-a-decision--five-questions = Bir elinizi açın. Her parmak için bir soru var.

    Baş parmak: buna insan mı karar verdi, makine mi?

    İşaret parmağı: sebebi ne?

    Orta parmak: benim için ne biliyorsunuz, doğru mu?

    Yüzük parmağı: buna yeniden kim bakabilir?

    Serçe parmak: nereye şikâyet edebilirim?

contesting-a-decision--next-please = Gişedesiniz. Memur diyor ki: bilgisayar kabul etmedi, sıradaki gelsin. Ne yaparsınız?
    .hint = Baş parmaktan sonra hangi parmak gelir?
    .answer-ask-reason = Kalır, sebebini sorarım
    .said-ask-reason = sebebini sorarım | neden diye sorarım | sorarım | kalırım | sebebi ne
    .reply-ask-reason = Evet. Sakin, güler yüzlü, ama yerinizden ayrılmadan.
    .answer-shout = Memura bağırırım
    .said-shout = bağırırım | bağırıp çağırırım | öfkelenirim | kızarım
    .reply-shout = Kızmakta yerden göğe kadar haklısınız. Bakalım ne oluyor.
    .answer-go-home = Eve giderim
    .said-go-home = eve giderim | çıkar giderim | çekip giderim | eve dönerim
    .reply-go-home = Çoğu kişi eve gider, onları da anlıyoruz. Ama o zaman buna kimse bir daha bakmaz.

contesting-a-decision--the-guard = Güvenlik görevlisi geliyor. Artık herkes bağırmayı konuşuyor. Verilmeyen krediyi konuşan kalmadı. Bir de sakin sesle deneyelim.

contesting-a-decision--the-reason = Bu cümle sizin. Benden sonra söyleyin.
    .phrase = Lütfen bana bu kararın sebebini söyleyin.
    .reply = Sakin ve açık. Artık bakmak zorunda.

contesting-a-decision--an-old-debt = Memur ekrandan okuyor: dükkâna borcunuz var. Oysa siz o borcu geçen yıl ödediniz. Ne istersiniz?
    .hint = Orada yazan doğru değil.
    .answer-correct-it = Kaydın düzeltilmesini
    .said-correct-it = düzeltsinler | düzeltilsin | düzeltin | bu doğru değil düzeltin
    .reply-correct-it = Evet. Gelecek sefer makbuzu da getirirsiniz, ya da bir tanık.
    .answer-pay-twice = Borcu yeniden ödemeyi
    .said-pay-twice = yeniden öderim | yine öderim | öderim | ödemek
    .reply-pay-twice = Böylece iş biter gibi görünür. Ama paranız gider, ekrandaki yanlış yerinde kalır.
    .answer-smaller-loan = Daha küçük bir kredi
    .said-smaller-loan = küçük kredi | az kredi | daha az para
    .reply-smaller-loan = Küçük kredi biraz rahatlatırdı. Ama o yanlış borç orada kalır, peşinizi bırakmaz.

contesting-a-decision--the-computer-decides = Memur yanlış borcu düzeltiyor. Ama makine yine hayır diyor. Memur diyor ki: elimden bir şey gelmez, bilgisayar karar veriyor. Şimdi ne sorarsınız?
    .hint = O binada, memurdan daha yetkili biri olabilir.
    .answer-who-can = Buna yeniden kim bakabilir?
    .said-who-can = kim bakabilir | yeniden kim bakar | müdürü isterim | müdür | bir insan baksın
    .reply-who-can = Evet. Her bilgisayarın arkasında ondan sorumlu biri vardır.
    .answer-give-in = Bilgisayarsa, hiçbir şey
    .said-give-in = hiçbir şey | bir şey sormam | inanırım | boyun eğerim
    .reply-give-in = Son söz gibi geliyor kulağa. Ama bilgisayar hiçbir şeyin hesabını vermez. Onu oraya insanlar koydu, yeniden de bakabilirler.
    .answer-blame = Neden bu kadar kötüsünüz?
    .said-blame = kötüsünüz | memuru suçlarım | suç sizde | neden kötüsünüz
    .reply-blame = Belki o da sizin kadar çaresiz. Onun ötesine bakın. Yetkisi daha çok olan biri var mı?

contesting-a-decision--look-again = Bu ikinci cümle de sizin. Benden sonra söyleyin.
    .phrase = Buna bir insanın yeniden bakmasını istiyorum.
    .reply = Bu cümleyle kapı biraz aralanır.

contesting-a-decision--whom-to-ask = Suzan basamak basamak çıkıyor. Önce memura soruyor. Memur çözemezse, müdüre soruyor. O da olmazsa, bankaları denetleyen bir kurum var. Emine her basamakta yanında.

contesting-a-decision--step-by-step = Makine size hayır dedi. Kime gidersiniz? Sırasıyla söyleyin.
    .hint = En yakındakinden başlayın.
    .reply = Basamak basamak. Her basamakta diyebilirsiniz ki: ben oraya gittim bile.
    .answer-clerk = Gişedeki memur
    .said-clerk = memur | memura | gişe | gişeye
    .answer-manager = Müdür
    .said-manager = müdüre | müdürüne | şef | amiri
    .answer-office = Onları denetleyen kurum
    .said-office = kurum | denetleyen kurum | kuruma | devlet | devlete

contesting-a-decision--what-makes-us-strong = Dört şey sizi güçlü kılar. Yanınıza birini alın. Cevabı yazılı isteyin, bir dostunuz size okur. Günü ve adı aklınızda tutun. Bir de kooperatifinize anlatın. O, beş kişi için birden konuşabilir.

    Bazı ülkelerde yasa der ki: sebebini söylemek zorundalar. Bazılarında bir insan yeniden bakmak zorunda. Sizin ülkenizde yasa ne diyor, sorun.

contesting-a-decision--must-be-alone = Karar benim için verildi, itirazı da tek başıma yapmalıyım. Doğru mu?
    .hint = Suzan'la gişeye kim geldi?
    .reply-true = Karar sizin için, orası doğru. Ama iki kişi, bir kişiden iyi duyar. Kooperatifin sesi ikisinden de gür çıkar.
    .reply-false = Bildiniz. İki kişi, bir kişiden iyi duyar. Kooperatifin sesi ikisinden de gür çıkar.

contesting-a-decision--your-turn = Şimdi sıra sizde. Memur benim, size diyorum ki: bilgisayar kabul etmedi. Gişedesiniz, yanınızda da biri var. Benimle konuşun, kendi sözlerinizle.
    .hint = Parmak parmak gidin. Makine mi karar verdi? Sebebi ne? Benim için ne biliyorsunuz? Yeniden kim bakabilir? Nereye şikâyet edebilirim?
    .reply = Teşekkür ederim. Sordunuz, yerinizden ayrılmadınız. Her seferinde biraz daha kolaylaşır.

contesting-a-decision--before-next-time = Gelecek derse kadar bir işiniz var. Beş soruyu bir kişiye öğretin, parmak parmak. Sonra birbirinize söz verin: ben seninle gelirim, sen benimle gelirsin.

## Sahte sesler

false-voices = Sahte sesler
    .summary = Makine, sevdiğiniz birinin sesiyle konuşunca.

false-voices--the-call = { -village } köyünde akşam oldu. Musa'nın telefonu çalıyor. Numarayı tanımıyor. Ama sesi tanıyor: bu, kızı Elif. Ağlıyor.

    Baba, kaza oldu. Çabuk para gönder, kimseye de söyleme.

false-voices--what-musa-does = Tanımadığınız bir numara, kızınızın sesi: çabuk para gönder. Ne yaparsınız?
    .hint = Elif'in kendi numarası sizde var.
    .answer-call-back = Kendi numarasını ararım
    .said-call-back = ararım | onu ararım | numarasını ararım | kızımı ararım | telefonu kapatırım
    .reply-call-back = Evet. Elif telefonu açıyor. İşinde, bir şeyi yok.
    .answer-send-money = Parayı gönderirim
    .said-send-money = gönderirim | para gönderirim | parayı yollarım | havale ederim
    .reply-send-money = Onu seviyorsunuz, hemen koşmak istersiniz. Onlar da buna güveniyor.
    .answer-keep-talking = Onunla konuşmayı sürdürürüm
    .said-keep-talking = konuşurum | konuşmayı sürdürürüm | telefonda kalırım | oyalarım
    .reply-keep-talking = Belki bir şey öğrenirsiniz, orası doğru. Ama o sizi telefonda tutar, korkunuz büyür. Kapatmak daha iyi.

false-voices--next-morning = Ertesi sabah Elif arıyor. Dün bütün gün işindeymiş. Kaza filan olmamış. Para ise gitti. Gelin, o akşama dönelim.

false-voices--how-it-is-done = Bu nasıl olur? Makine sesin kopyasını çıkarabilir. Kısa bir kayıt yeter, belki bir videodan. Sonra sahte ses, dolandırıcı ne isterse onu söyler. Buna ses klonlama denir, yani ses kopyalama.

    Yüzler de, filmler de sahte olabilir. Bunlara dipfeyk denir, yani derin sahte.

false-voices--i-know-the-voice = Sesi tanıyorum, öyleyse arayanı da biliyorum. Doğru mu?
    .hint = Makine bir sesle neler yapabilir?
    .reply-true = Binlerce yıl böyleydi. Bugün makine sesi kopyalayabiliyor. Bunu ancak kendimiz arayınca anlarız.
    .reply-false = Bildiniz. Sesin kopyası çıkar. Bunu ancak kendimiz arayınca anlarız.

false-voices--three-signs = Üç işaret bizi uyarmalı.

    Acele: hemen şimdi olacak.

    Korku: çok kötü bir şey olacak.

    Gizlilik: kimseye söyleme.

    Üçünü birden getiren, düşünmenizi istemiyor demektir.

false-voices--secret-number = Kibar biri arıyor. Bankadanım diyor, şifrenizi istiyor. Şifreyi kime söylersiniz?
    .hint = Bankanın bunu sormasına gerek var mı?
    .answer-nobody = Hiç kimseye
    .said-nobody = kimseye | söylemem | kimseye söylemem | hiç kimseye söylemem
    .reply-nobody = Evet. Dürüst banka şifre sormaz.
    .answer-tell-him = Ona, kibar biri
    .said-tell-him = ona söylerim | ona | kibar birine | bankaya
    .reply-tell-him = Kibar olmak kolaydır. Ama şifreyle hesabınızı boşaltabilir. Dürüst banka şifre sormaz.
    .answer-half = Yarısını söylerim
    .said-half = yarısını | yarısı | yarısını söylerim
    .reply-half = Akıllıca geliyor kulağa. Ama yarın başka bir kibar ses öbür yarısını sorar.

false-voices--the-treasurer = Artık saymanımız Kadir, paramızı o tutuyor. Ona başkanımızın sesiyle bir mesaj geliyor: bu yeni satıcıya bugün para öde. Kadir ne yapmalı?
    .hint = Bir telefon, bir çift göz daha.
    .answer-check = Başkanı aramalı, birine daha sormalı
    .said-check = başkanı arasın | arasın | birine daha sorsun | önce arasın
    .reply-check = Evet. Bir telefon ve iki kişi. Kuralımız bu olsun.
    .answer-pay = Hemen ödemeli
    .said-pay = ödesin | hemen ödesin | parayı versin
    .reply-pay = Görevini yapmak istiyor. Ama artık yalnız sese bakıp ödenmez. Ses sahteyse, hepimiz kaybederiz.
    .answer-forget-it = Mesajı unutmalı
    .said-forget-it = unutsun | silsin | boş versin | bir şey yapmasın
    .reply-forget-it = Ödemekten iyidir. Ama mesaj gerçekse, satıcı para bekliyor. Kısa bir telefon işi çözer.

false-voices--a-minister-speaks = Telefondan telefona bir video dolaşıyor. Hükümetten bir bakan konuşuyor: bugün küçük bir ücret ödeyene gübre bedava. Ne yaparsınız?
    .hint = Bugün, bir de ödeyin: bu size bir şey hatırlatıyor mu?
    .answer-ask-office = Tarım müdürlüğüne ya da kooperatife sorarım
    .said-ask-office = sorarım | kooperatife sorarım | müdürlüğe sorarım | bir bilene sorarım
    .reply-ask-office = Evet. Diyorlar ki: böyle bir ücret yok. Video sahteymiş.
    .answer-pay-fee = Ücreti öderim
    .said-pay-fee = öderim | parayı öderim | yatırırım | para yatırırım
    .reply-pay-fee = Bedava gübre iyi olurdu, ücret de az. Ama çok kişinin azı, dolandırıcıyı zengin eder.
    .answer-pass-on = Herkese gönderirim
    .said-pass-on = gönderirim | paylaşırım | yayarım | herkes görsün
    .reply-pass-on = Niyetiniz iyi, gübre başkasına da lazım. Ama sahte video, onu yayan insan ister. Önce sorun.

false-voices--our-protection = Birbirimizi koruyabiliriz. Ailede gizli bir kelimede anlaşın. Para isteyen onu söylesin. Kooperatifte de kural koyun: yalnız sese bakıp para ödenmez. Kendimiz ararız, iki kişi de evet der.

false-voices--what-we-do = Bir ses, çabuk para istiyor. Ne yaparız? Sırasıyla söyleyin.
    .hint = Önce o konuşma bitmeli.
    .reply = Evet. Böylece dolandırıcıya kandıracak kimse kalmaz.
    .answer-hang-up = Telefonu kapatırız
    .said-hang-up = kapatırız | kapatmak | telefonu kapatmak
    .answer-call = Bildiğimiz numarayı ararız
    .said-call = numarayı ararız | ararız | bildiğimiz numara
    .answer-warn = Başkalarını uyarırız
    .said-warn = uyarırız | herkesi uyarırız | herkese söyleriz

false-voices--i-call-back = Benden sonra söyleyin.
    .phrase = Telefonu kapatırım, kendim ararım.
    .reply = Kısa bir cümle, paranızı kurtarır.

false-voices--no-shame = Sizi ya da bir komşunuzu telefonla dolandırmak isteyen oldu mu? Ne dediler? Bunda ayıp yok. Bu insanlar işini biliyor.
    .hint = Acele var mıydı? Korku var mıydı? Gizli mi kalacaktı?
    .reply = Teşekkür ederim. Başkalarına da anlatın. Bu onları korur.

false-voices--before-next-time = Gelecek derse kadar bir işiniz var. Ailenizle oturun, gizli bir kelime seçin. Onu telefonda söylemeyin. En yaşlınızdan başlayın, en çok onları ararlar.

## Asistana sormak

asking-an-assistant = Asistana sormak
    .summary = Kullanın, doğru mu bakın, bazı şeyleri kendinize saklayın.

asking-an-assistant--leylas-goat = Leyla, Toros dağlarında keçi besliyor. Keçilerden birinin karnı şişti, ot yemiyor. Veteriner uzakta. Yeğeninin telefonunda bir asistan var. Bu, soru sorduğunuz bir programdır. Size insan gibi cevap verir.

asking-an-assistant--the-answer = Asistan hemen cevap veriyor, tatlı dille, açık açık. Bir ilaç söylüyor, ne kadar verileceğini de söylüyor. Çok emin konuşuyor.

    Ama hiç keçi görmedi. Sayısız yazıdan şunu öğrendi: hangi kelimenin ardından çoğu zaman ne gelir? O yüzden bazen uyduruyor, kendi de fark etmiyor.

asking-an-assistant--what-now = Asistan hasta keçi için bir ilaç söylüyor, çok da emin konuşuyor. Leyla ne yapmalı?
    .hint = Bugüne kadar kim çok keçi iyileştirdi?
    .answer-doctor = Önce veterinere sormalı
    .said-doctor = veterinere sorsun | veteriner | veterineri arasın | baytara sorsun | yaşlı bir çobana sorsun
    .reply-doctor = Evet. Veteriner diyor ki: bu kadarı keçiye çok fazla.
    .answer-give-it = İlacı hemen vermeli
    .said-give-it = versin | ilacı versin | hemen versin | dediğini yapsın
    .reply-give-it = Leyla kaygılı, keçi de acı çekiyor. Bakalım ne oluyor.
    .answer-ask-again = Telefona yeniden sormalı
    .said-ask-again = telefona sorsun | yeniden sorsun | iki kere sorsun | asistana sorsun
    .reply-ask-again = Şüphe etmek iyidir. Ama aynısını da diyebilir, başkasını da, yine aynı güvenle. Doğru mu diye başka yere sormak gerek.

asking-an-assistant--by-evening = Akşam oldu, keçi ayakta duramıyor. İlaç, keçi için çok fazlaydı. Asistan üzülmüyor. Haberi bile yok. Gelin, o ana dönelim.

asking-an-assistant--sounds-sure = Asistan emin konuşuyorsa, doğrusunu biliyor demektir. Doğru mu?
    .hint = Uydurunca fark ediyor mu?
    .reply-true = İnsanda çoğu zaman sesin tonuna bakarız. Ama o hep emin konuşur, uydururken de.
    .reply-false = Bildiniz. O hep emin konuşur, uydururken de.

asking-an-assistant--what-it-is-good-for = Yine de işe yarar. Mektup için söz bulur. Zor bir kâğıdı anlatır. Doktora ne soracağınızı söyler. Cevap doğru mu, kendiniz bakabiliyorsanız kullanın. Hatası az zarar verecekse kullanın.

    İlaçta kullanmayın. Mahkeme işinde, büyük parada kullanmayın.

asking-an-assistant--a-good-use = Asistan bunlardan hangisinde işe yarar?
    .hint = Doğru mu diye nerede bakabilirsiniz? Nerede hata az zarar verir?
    .answer-letter = Mektup için söz bulmakta
    .said-letter = mektup | mektupta | mektup yazmak | bir mektup
    .reply-letter = Evet. Biri size okur, uymayan yeri değiştirirsiniz.
    .answer-medicine = Çocuğa verilecek ilaçta
    .said-medicine = ilaç | ilaçta | çocuğun ilacı | çocuk
    .reply-medicine = Gece çocuk hastalanınca insan hemen cevap ister. Ama burada bir hata can alabilir. Bu işi okumuş birine sorun.
    .answer-vote = Oyumu nasıl vereceğimde
    .said-vote = oyum | oy | oy vermekte | oyumda
    .reply-vote = Sebepleri sıralayabilir, ondan yana da, ona karşı da. Ama oy sizin. Onu kimse makineye bırakmasın.

asking-an-assistant--never-give-away = Asistana söylediğiniz, çoğu zaman uzaktaki bir bilgisayara gider. Orada kalabilir.

    Öyleyse ona şifrenizi hiç söylemeyin. Kimlik numaranızı hiç söylemeyin. Başkasının borcunu, hastalığını anlatmayın. Kooperatifin kendine sakladığını siz de saklayın.

asking-an-assistant--keep-to-yourself = Asistan, geç gelen yağmur için bir mektup yazıyor, siz anlatıyorsunuz. Neyi kendinize saklarsınız?
    .hint = Hangisi başkasına ait?
    .answer-debts = Bir ortağın borcunu
    .said-debts = borcu | borçları | ortağın borcu | birinin borcunu
    .reply-debts = Evet. Onu anlatmak size düşmez.
    .answer-greeting = Kibar bir selamı
    .said-greeting = selam | selamı | hâl hatır
    .reply-greeting = Selamdan kimseye zarar gelmez. Ama burada bir ortağı incitecek bir şey var.
    .answer-rain = Yağmurun geciktiğini
    .said-rain = yağmur | yağmuru | geç yağdığını | yağmur geç geldi
    .reply-rain = Mektup zaten yağmuru anlatıyor, herkes de biliyor. Ama burada bir ortağı incitecek bir şey var.

asking-an-assistant--who-allows-it = Sekreterimiz, konuştuğumuz her şeyi bir asistana yazdırmak istiyor. Buna kim karar vermeli?
    .hint = O makineye kimin sözleri gidecek?
    .answer-members = Ortaklar
    .said-members = bütün ortaklar | hepimiz | biz | genel kurul
    .reply-members = Evet. Sözler bizim, gidecekleri yer bir şirket.
    .answer-secretary = Sekreter
    .said-secretary = sekreterimiz | sekreter karar versin | yazan kişi
    .reply-secretary = Sekreterin yükünü çok azaltırdı, orası doğru. Ama sözler hepimizin.
    .answer-seller = Asistanı satan
    .said-seller = satan | satıcı | satan şirket | şirket
    .reply-seller = Satan, güvenlidir diyecek. Belki de öyledir. Ama sözler bizim, onun değil.

asking-an-assistant--ask-check-decide = Asistanı hangi sırayla kullanırız?
    .hint = Son söz bizde.
    .reply = Evet, bu sırayla. Son söz de bizde kalır.
    .answer-ask = Ona sorarız
    .said-ask = sorarız | asistana sorarız
    .answer-check = Doğru mu, bilene danışırız
    .said-check = danışırız | bilene danışırız | bir bilene danışmak
    .answer-decide = Kararı kendimiz veririz
    .said-decide = karar veririz | kendimiz karar veririz | karar

asking-an-assistant--i-check = Benden sonra söyleyin.
    .phrase = O söyler, ben danışırım, kararı ben veririm.
    .reply = Alet böyle kullanılır.

asking-an-assistant--whom-you-ask = Bir şeyin doğrusunu öğrenmek için kime sorabilirsiniz? Hastalık için birini söyleyin. Yasa için birini, para için birini söyleyin.
    .hint = Bir hemşire, bir öğretmen, bir büyüğünüz, kooperatifiniz?
    .reply = Teşekkür ederim. Bu insanlar her asistandan değerlidir.

asking-an-assistant--before-next-time = Gelecek derse kadar bir işiniz var. Telefonunda asistan olan birini bulun. İyi bildiğiniz bir şeyi sorun: ürününüzü, köyünüzü. Kaçı doğru, kaçı uydurma, sayın.

## Kooperatifin yolu

the-cooperative-way = Kooperatifin yolu
    .summary = Yedi ilke, bir de süte bakan makine.

the-cooperative-way--the-offer = { -village } köyünde süt kooperatifi toplanıyor. Bir şirket, yapay zekâlı bir makine öneriyor. Makine süte bakacak, her ortağın fiyatını belirleyecek. İki yıl bedava.

    Kadir diyor ki: imzalayalım, bekleyen çok. Emine diyor ki: önce yedi ilkemize soralım.

the-cooperative-way--door-and-vote = Birinci ilke açık kapıdır. Böyle bir makineye türlü türlü insanın eli değsin. O zaman kimse dışarıda kalmaz.

    İkincisi: kararı ortaklar verir. Nasıl yapılacak? Hangi veri verilecek? Kim kullanacak? Makine kimi etkiliyorsa, onlar karar verir.

the-cooperative-way--who-decides = Bir makine sütümüzün fiyatını belirleyecek. O makine için kim karar vermeli?
    .hint = Süt kimin?
    .answer-members = Sütün sahibi ortaklar
    .said-members = ortaklar | bütün ortaklar | biz | hepimiz | genel kurul
    .reply-members = Evet. Bizi etkiliyor, öyleyse kararı biz veririz.
    .answer-company = Onu yapan şirket
    .said-company = şirket | yapan şirket | yapanlar
    .reply-company = Nasıl çalıştığını en iyi onlar bilir, orası doğru. Bir yıl sonrasına bakalım.
    .answer-technician = Teknisyenimiz
    .said-technician = teknisyen | usta | teknik işe bakan
    .reply-technician = Teknisyen bize anlatabilir, bunun değeri büyük. Ama süt onun sütü değil.

the-cooperative-way--one-year-later = Bir yıl sonra fiyat düşüyor. Neden? Şirket diyor ki: bu bizim sırrımız, siz de imzaladınız. Gelin, o akşama dönelim.

the-cooperative-way--share-and-stay-free = Üçüncü ilke: ortaklar hem koyar hem paylaşır. Makine ne kazandırıyorsa, bize geri döner.

    Dördüncüsü: bağımsız kalırız. Şirket bize mal satabilir. Ama elimizi kolumuzu bağlayamaz. Ayrılabilir miyiz, verimizi yanımızda götürebilir miyiz?

the-cooperative-way--free-for-two-years = Makine iki yıl bedava. Ondan sonra verimizi yalnız şirket okuyabilir. Tehlikede olan nedir?
    .hint = O zaman ayrılabilir miydik?
    .answer-freedom = Bağımsızlığımız
    .said-freedom = bağımsızlık | özgürlüğümüz | ayrılamayız | şirkete bağlanırız
    .reply-freedom = Evet. Bugün bedava olan, yarın bizi bağlayabilir.
    .answer-taste = Sütün tadı
    .said-taste = tadı | süt | sütümüz
    .reply-taste = İneklerimiz iyi oldukça, süt de iyi kalır. Ama başka bir şirkete geçebilir miydik?
    .answer-nothing = Hiçbir şey, bedava ya
    .said-nothing = hiçbir şey | tehlike yok | bedava
    .reply-nothing = İki yıl masrafsız, kulağa hoş geliyor. Ama üçüncü yıl fiyatı şirket söyler. O zaman ayrılabilir miydik?

the-cooperative-way--we-learn = Beşinci ilke: öğreniriz. Bu, binanın temel taşıdır. Kimsenin anlamadığı makine, güçlüyü daha güçlü yapar. Güçsüz ise yanlışın nerede olduğunu bile söyleyemez. O yüzden oy vermeden önce öğreniriz. Siz şimdi bunu yapıyorsunuz.

the-cooperative-way--one-who-understands = Makineyi teknisyenimiz anlasın, yeter. Doğru mu?
    .hint = Oyu kim veriyor?
    .reply-true = Anlayan bir kişi hazinedir. Ama oyu hepimiz veririz. Ya o kişi giderse, ya da satın alınırsa?
    .reply-false = Bildiniz. Oyu hepimiz veririz, öyleyse çoğumuz anlamalı.

the-cooperative-way--together-and-our-place = Altıncı ilke: kooperatifler birbirine el verir. Birlikte ortak veri tutabiliriz, tek ses olabiliriz. Yapay zekâ için yazılan kuralların çoğu bu dayanışmayı unutur.

    Yedincisi: yaşadığımız yere sahip çıkarız. Makine köye yarıyor mu? Ne kadar su, ne kadar elektrik istiyor?

the-cooperative-way--four-conditions = { -village } ne evet diyor, ne hayır. Dört şart koyuyor.

    Fiyat nasıl çıkıyor, biz de görelim.

    Ortak itiraz ederse, bir insan yeniden baksın.

    Veri ortakların olsun.

    Genel kurul da her yıl bunu yeniden oylasın.

    Şirketin adamı diyor ki: bunu bana daha kimse sormadı. Öğrenmek için dönüyor.

the-cooperative-way--aminas-milk = Makine diyor ki: Emine'nin sütü kötü. Emine diyor ki: sütüm iyi. Kurallarımız ne demeli?
    .hint = Gişedeki Suzan'ı hatırlayın.
    .answer-person = Süte bir insan yeniden baksın
    .said-person = bir insan baksın | yeniden baksın | insan baksın | biri tatsın
    .reply-person = Evet. Bunu da yazarız, makine düzeltilsin diye.
    .answer-last-word = Son söz makinenin
    .said-last-word = makinenin | makine | makine haklı | makineye inanalım
    .reply-last-word = Her tartışma çabuk biterdi. Ama makine yanılabilir, o zaman bedelini Emine öder.
    .answer-juma = Kadir tek başına karar versin
    .said-juma = Kadir | Kadir karar versin | Kadir'e soralım
    .reply-juma = Kadir hakça davranabilir. Ama tek kişi, kural yerine geçmez. Ya süt, amcasının oğlununsa?

the-cooperative-way--we-decide-about-it = Benden sonra söyleyin.
    .phrase = Hakkımızda karar veriyorsa, onun hakkında da biz karar veririz.
    .reply = Eski bir ilke, yeni bir makine için.

the-cooperative-way--which-principle = Diyelim ki böyle bir makine sizin kooperatife geldi. Önce hangi ilkeyi savunurdunuz, neden? Sesli düşünün.
    .hint = Açık kapı, oy, hem koymak hem paylaşmak. Bağımsız kalmak, öğrenmek, el vermek, yaşadığımız yer.
    .reply = Teşekkür ederim. Bunu genel kurulda da söyleyin.

the-cooperative-way--before-next-time = Gelecek derse kadar bir işiniz var. Kooperatifinizin kullandığı bir makine ya da uygulama düşünün. Yönetimden birine sorun: ayrılabilir miyiz, verimizi yanımızda götürebilir miyiz?

## Veri kooperatifleri

data-cooperatives = Veri kooperatifleri
    .summary = Verisini bir araya getiren insanlar, denizde ve karada.

data-cooperatives--lupita = Lupita, Meksika'da küçük bir koyda balıkçı. Her akşam deftere yazıyor: ne tuttu, nerede tuttu, kaça sattı. Bir gece deniz kabarıyor, defter gidiyor.

    Kıyıdaki alıcılar, onun balığını ondan iyi biliyor. Fiyatı onlar söylüyor, Lupita kabul ediyor.

data-cooperatives--pescadata = Meksika'da küçük balıkçılar Peskadata kullanıyor. Bu, tutulan balığı kaydeden bir uygulama. Denizde internet olmadan da çalışıyor. Balıkçı ne kaydettiyse, onundur.

    Lupita artık hangi ay bol, biliyor. Pazarlık edebiliyor, emeğini gösterebiliyor.

data-cooperatives--whose-catch = Meksika'da balıkçılar, tuttukları balığı Peskadata'ya kaydediyor. Bu kayıtlardan kim kazanmalı?
    .hint = Denize kim çıktı?
    .answer-fishers = Balıkçılar
    .said-fishers = balıkçı | Lupita | denize çıkanlar
    .reply-fishers = Evet. Emek onların, kayıt onların, kazanç onların.
    .answer-buyers = Alıcılar
    .said-buyers = alıcı | tüccarlar | pazardakiler
    .reply-buyers = Alıcı her şeyi bilmek ister, çoğu zaman bilir de. Ama denize o çıkmadı.
    .answer-nobody = Hiç kimse
    .said-nobody = kimse | kimse kazanmasın | hiçbiri
    .reply-nobody = Kayıtlar kilitli de kalabilirdi. Ama o zaman onlardan kimse bir şey öğrenmez, Lupita bile.

data-cooperatives--midata = Şimdi İsviçre'ye gidelim, Midata'ya. Bu bir sağlık verisi kooperatifi, kâr peşinde değil. Herkesin kilitli bir hesabı var.

    Bir araştırma bir hastalığı öğrenmek isterse, sormak zorunda. Hangi araştırma neyi kullanacak, herkes kendi karar veriyor. Hepsinin başında da genel kurul var.

data-cooperatives--the-study = Midata'da bir araştırma, Anna'nın sağlık verisini kullanmak istiyor. Buna kim karar verir?
    .hint = Veri kimin bedenini anlatıyor?
    .answer-anna = Anna'nın kendisi
    .said-anna = Anna | kendisi | Anna karar verir
    .reply-anna = Evet. Bu araştırmaya evet, ötekine hayır, nasıl isterse.
    .answer-doctors = Doktorlar
    .said-doctors = doktor | hekimler | araştırmacılar
    .reply-doctors = Amaçları iyi olabilir. Ama sormak zorundalar, çünkü veri Anna'yı anlatıyor.
    .answer-chairperson = Başkan
    .said-chairperson = başkanımız | yönetim | yönetim kurulu
    .reply-chairperson = Başkan kooperatifi yönetir. Ama Anna'nın hesabını onun yerine kimse açamaz.

data-cooperatives--each-and-all = Veri kooperatifinde kendi verim için ben karar veririm. Kurallara hep birlikte karar veririz. Doğru mu?
    .hint = Bir Anna var, bir de genel kurul var.
    .reply-true = Evet, ikisi de. Benim verim, bizim kurallarımız.
    .reply-false = Karar çok gibi geliyor, belki. Ama ikisi de lazım. Tek başıma ağırlığım olmaz. Sözüm geçmezse de o veri benim olmaz.

data-cooperatives--salus = İspanya'da Salus Koop var. Onu yurttaşlar kurdu, sağlık verileri için. Veriyi birlikte yönetiyorlar.

    Demek bu yalnız zenginlerin, uzmanların işi değil. Birkaç kişi kurallarda anlaşır, iş öyle başlar.

data-cooperatives--what-we-call-it = İnsanlar verisini bir araya koyuyor. Kim kullanacak, birlikte karar veriyor. Buna ne deriz?
    .hint = Bu bir kooperatif. Neyi bir araya koyuyor?
    .answer-data-cooperative = Veri kooperatifi
    .said-data-cooperative = veri kooperatifi | kooperatif | bir kooperatif | verilerin kooperatifi
    .reply-data-cooperative = Evet, veri kooperatifi.
    .answer-company = Veri şirketi
    .said-company = şirket | bir şirket | firma
    .reply-company = Şirket veriyi sahipleri için satardı. Burada ise kararı, verinin anlattığı insanlar veriyor.
    .answer-hospital = Hastane
    .said-hospital = bir hastane | hastahane | sağlık ocağı
    .reply-hospital = Hastane de veri saklar. Ama orada hastaların oyu yoktur.

data-cooperatives--not-easy = Kolay değil. Veriyi güvenle saklamak para ister, işi bilen insan ister. Çok kişi katılmalı, yoksa veri az şey söyler. Ortaklar da uyanık kalmalı. Yoksa yine birkaç kişi karar verir.

    Ama el veren de var. Midata'nın programı herkese açık. Yeni başlayan kardeş kooperatiflere de yol gösteriyor.

data-cooperatives--what-comes-first = Kooperatifimiz kendi verisini tutmak istiyor. Önce ne gelir?
    .hint = Önce insanlar, sonra makineler.
    .answer-rules = Ortaklar kurallarda anlaşır
    .said-rules = kurallar | kural koyarız | anlaşırız | konuşuruz
    .reply-rules = Evet. Ne topluyoruz, ne için topluyoruz, kim görebilir?
    .answer-computer = Büyük bir bilgisayar alırız
    .said-computer = bilgisayar | bilgisayar alırız | büyük bilgisayar
    .reply-computer = Bir gün bir cihaz gerekecek, orası doğru. Bakalım ne oluyor.
    .answer-everything = Ne varsa toplarız
    .said-everything = her şeyi | toplarız | her şeyi toplarız | bütün veriyi
    .reply-everything = Çok veri, çok servet gibi görünür. Ama bize lazım olmayan veri ya çalınır, ya zarar verir.

data-cooperatives--dust = Bilgisayar geldi, pahalıydı. Ama içine kimin verisi girecek? Kim bakabilecek? Kimse bir şeyde anlaşmadı. Bilgisayar köşede duruyor, tozlanıyor.

data-cooperatives--our-rules = Benden sonra söyleyin.
    .phrase = Veri bizim, kural bizim, kazanç bizim.
    .reply = Bu sırayla gidersek, sağlam olur.

data-cooperatives--which-data = Hangi veriyi bir araya koysanız, ortaklarınızın işine yarar? Hangisini de kimse görmemeli? Sesli düşünün.
    .hint = Fiyatlar, hasat, yağmur, hasta hayvanlar?
    .reply = Teşekkür ederim. Bir veri kooperatifi böyle bir düşünceyle başlayabilir.

data-cooperatives--before-next-time = Gelecek derse kadar bir işiniz var. Kooperatifinizde sorun: ortaklar için hangi listeleri tutuyoruz? Nerede duruyorlar, onlara kim bakabiliyor?

## Yapay zekâyı kullanan ya da kuran kooperatifler

cooperatives-and-ai = Yapay zekâyı kullanan ya da kuran kooperatifler
    .summary = Hindistan'dan Kenya'ya bir yolculuk. Ne yürüyor, ne yürümüyor?

cooperatives-and-ai--grace-reports = Gülay, { -village } köyündeki kooperatifin sekreteri. Ortaklar ona sordu: başka kooperatifler yapay zekâ kullanıyor mu? Kararını da kendileri mi veriyor? Gülay sordu soruşturdu. Bu akşam anlatıyor.

cooperatives-and-ai--the-big-ones = Gülay büyüklerden başlıyor. İfko, Hindistan'da gübre yapıyor. Tarlaların üstünde dron uçuruyor. Dron, küçük bir uçan makinedir.

    Hollanda'da Frisland Kampina, sütün iyisini kötüsünü yapay zekâyla anlıyor.

    Yeni Zelanda'da Fonterra, süt nasıl üretiliyor, onu inceliyor.

    Üçü de kooperatif, üçü de çok büyük.

cooperatives-and-ai--using-is-deciding = Büyük bir kooperatif yapay zekâ kullanıyor. Öyleyse o yapay zekâ için kararı ortakları veriyor. Doğru mu?
    .hint = Kullanmak başka. Ya karar vermek?
    .reply-true = Kooperatifte öyle olmalı. Ama kooperatif çok büyürse, ortak masadan uzak düşer. O yüzden sormalı.
    .reply-false = Bildiniz. Kullanmak başka, karar vermek başka. Büyük evde ortaklar sormalı.

cooperatives-and-ai--light = Amerika'da elektrik kooperatifleri köylere ışık götürüyor. Yapay zekâ, elektriği yönetmekte işlerine yarıyor. Yakında ne bozulabilir, haber veriyor. Onlar da onarıyor, ışık sönmüyor.

    Bunun için yeni bir yapay zekâ kurmadılar. Başkasının kurduğunu kullanıyorlar.

cooperatives-and-ai--rented = Bir kooperatif, büyük bir şirketin kurduğu yapay zekâyı kullanıyor. İyi çalışıyor. Tehlike nerede?
    .hint = Ya şirket fiyatı değiştirirse?
    .answer-depend = Şirkete bağlı kalır
    .said-depend = bağlı kalır | şirkete bağlanır | bağımsız değil | şirket karar verir
    .reply-depend = Evet. Verdiği para da büyük şirketi güçlendirir. Öyleyse bir çıkış yolu kalsın.
    .answer-forbidden = Bu yasak
    .said-forbidden = yasak | yasaktır | kanuna aykırı | suçtur
    .reply-forbidden = Yasak değil, iyi de çalışıyor. Ama kiracıya yeni bir fiyat söylenebilir.
    .answer-no-danger = Hiç tehlike yok
    .said-no-danger = tehlike yok | tehlikesi yok | iyi çalışıyor | bir şey olmaz
    .reply-no-danger = İyi çalıştıkça tehlike görünmez. Ama bir gün şirket fiyatı değiştirebilir, kuralları da.

cooperatives-and-ai--banks-together = Almanya'da kooperatif bankalarının ortak bir bilgisayar merkezi vardı. Adı Gad idi. Uzun yıllar işlerini o taşıdı. Küçük bir bankanın buna tek başına parası yetmezdi.

    Sonra ortakları oy verdi, daha büyük bir merkezle birleştiler. Öyleyse birlikte sahip olun. Masa sizden ne kadar uzaklaşıyor, ona da bakın.

cooperatives-and-ai--old-letters = Kimi kooperatif yapay zekâyı kendi kuruyor. Avrupa'da Rid Koop var. Makinesinin adı Transkribus, eski el yazılarını okuyor.

    İki yüzden çok dil ve lehçe biliyor. Doksan milyondan çok sayfa okudu. Köy kütüphanelerinin işine yarıyor. Az kişinin konuştuğu dillerin de.

cooperatives-and-ai--members-teach-it = Rid Koop'ta ortaklar kendi sayfalarını getiriyor. Makinenin yanlışını düzeltiyor, böylece ona öğretiyor. Fiyatı oyluyorlar, yeni parçaları oyluyorlar. Neyin doğru olduğunu da oyluyorlar. Rid Koop, insanların verisinden geçinmiyor.

    İki yüz altmış kadar ortağı var, otuzdan çok ülkede. Ama başlarken destek gördü: on milyon avro kadar kamu parası, yani halkın parası.

cooperatives-and-ai--who-votes = Rid Koop eski mektupları okuyan bir makine yaptı. Fiyatını, planını kim oyluyor?
    .hint = Bu bir kooperatif.
    .answer-members = Ortakları
    .said-members = ortaklar | bütün ortaklar | kütüphaneler | kullananlar
    .reply-members = Evet. Onu kullanıyorlar, ona öğretiyorlar, oy da veriyorlar.
    .answer-investors = Zengin yatırımcılar
    .said-investors = yatırımcılar | zenginler | parası olanlar
    .reply-investors = Birçok şirkette öyledir. Ama bu makine, onu kullananların.
    .answer-builders = Mühendisler
    .said-builders = mühendis | uzmanlar | teknisyenler
    .reply-builders = Mühendis çok şey bilir, sözü de dinlenir. Ama bu makine, onu kullananların.

cooperatives-and-ai--gamayyar = Son durak Kenya. Halima'yı hatırlayın, geceleri makinelere öğretiyordu. Kenya'da veri işçileri bir kooperatif kurdu, adı Gamayyar. Aracıları yok. Müşteriyi kendileri buluyor. Ücret hakça, parası da gününde geliyor.

    Kooperatif hep birlikte onların. Gördüklerinin yükünü birlikte taşıyorlar. Müşteriye yine ihtiyaçları var. Ama artık onunla doğrudan konuşuyorlar.

cooperatives-and-ai--left-out = Kenya'da veri işçileri Gamayyar kooperatifini kurdu. Artık kime ihtiyaçları yok?
    .hint = Müşteriyle aralarında biri duruyordu.
    .answer-middleman = Aracıya
    .said-middleman = aracı | komisyoncu | simsar | aradaki adam
    .reply-middleman = Evet. Onun kendine ayırdığı, artık işçilere kalabilir.
    .answer-clients = Müşterilere
    .said-clients = müşteri | müşteriler | para verenler
    .reply-clients = Müşteri yoksa iş de yok, burada da öyle. Ama müşteriyle işçilerin arasında kim duruyordu?
    .answer-workers = Öteki işçilere
    .said-workers = işçiler | öteki işçiler | birbirlerine
    .reply-workers = Tam tersine, birbirlerine eskisinden çok ihtiyaçları var. Ama müşteriyle aralarında kim duruyordu?

cooperatives-and-ai--use-and-decide = Benden sonra söyleyin.
    .phrase = Yalnız kullanmayız, kararını da biz veririz.
    .reply = Bütün fark burada.

cooperatives-and-ai--nearest-to-us = Bunlardan hangisi sizin kooperatife yakın? Neyi onlar gibi yapardınız? Neyi başka türlü yapardınız? Sesli düşünün.
    .hint = Dron, süt, elektrik, bankalar, eski mektuplar, veri işçileri.
    .reply = Teşekkür ederim. Gülay olsa bunu yazardı.

cooperatives-and-ai--before-next-time = Son derse kadar bir işiniz var. Bu kooperatiflerden birini iki ortağa anlatın. Onlara sorun: biz de yapsak, bize ne lazım? Ne dediklerini aklınızda tutun.

## Biz ne yapabiliriz

what-we-can-do = Biz ne yapabiliriz
    .summary = Beş yol, bir de genel kurulunuz için bir soru.

what-we-can-do--five-ways = Uzun yol geldiniz. Kooperatif ne yapabilir? Yine bir elinizi açın, beş yol var.

    Baş parmak: verimiz için birlikte karar veririz.

    İşaret parmağı: yapay zekâyı herkesin önünde konuşuruz. Toplantıda, köy konağında.

    Orta parmak: öğreniriz. Sesle öğreniriz, kendi dilimizde öğreniriz.

    Yüzük parmağı: ona başka türlü sahip oluruz, hep birlikte.

    Serçe parmak: yapay zekâyı kendi amacımız için çalıştırırız.

what-we-can-do--nothing-to-do = Yapay zekâ uzman işidir, küçük kooperatifin elinden bir şey gelmez. Doğru mu?
    .hint = Elinize bakın.
    .reply-true = Çoğu karar uzakta veriliyor, orası doğru. Ama verimiz için karar verebiliriz, konuşabiliriz, öğrenebiliriz. Buna yarın başlarız.
    .reply-false = Bildiniz. Verimiz için karar verebiliriz, konuşabiliriz, öğrenebiliriz. Buna yarın başlarız.

what-we-can-do--in-the-way = Önümüzde engel çok. Paramız yok, büyük bilgisayarımız yok. Yasalar yazılırken sözümüz yok. En büyük yapay zekâya paramız hiç yetmez. Onun için büyük şirketlerden kiralıyoruz, onları güçlendiriyoruz.

    Ya kendi evimizde? Ağır işleyen kararlar var. Makineden korkanlar var. Artık bize sormayan yöneticiler var.

what-we-can-do--too-big-for-us = En büyük yapay zekâ bizim kooperatife çok pahalı. Öyleyse ne yaparız?
    .hint = Büyük kooperatifleri düşünün. İlk gün ne kadar büyüktüler?
    .answer-choose = Elimizden gelenle başlarız
    .said-choose = başlarız | elimizden geleni yaparız | küçük başlarız | küçükten başlarız
    .reply-choose = Evet. Küçük başlarız, birlikte, bir soruyla.
    .answer-give-up = Şirketlere bırakırız
    .said-give-up = bırakırız | vazgeçeriz | şirketler yapsın | onlara bırakırız
    .reply-give-up = Bilgisayar onlarda, orası doğru. Ama hakça olan nedir diye bize pek sormazlar.
    .answer-wait = Ucuzlayana kadar bekleriz
    .said-wait = bekleriz | ucuzlasın | ucuzlayınca | beklemek
    .reply-wait = Ucuzlayabilir, olur. Ama o arada kuralı başkaları koyar, bize uymak kalır.

what-we-can-do--what-helps = Peki, ne işe yarar? Halkın malı olan bilgisayarlar. Bu iş için ayrılan para. Birçok kooperatifin paylaştığı araçlar.

    Bir de dostlar: sendikalar, iklim için çalışanlar, veri hakkını savunanlar. Kendi verisini koruyan yerli halklar da. Bir ortağın verisi kötüye kullanılırsa, onu savunacak avukatlar. Avukatın parası ortak kasadan çıkar.

what-we-can-do--two-speakers = İki ortak yapay zekâyı anlatıyor. Biri diyor ki: hepimizi zengin edecek. Öbürü diyor ki: masrafı şu, kararı veren şu. Hangisine güvenirsiniz?
    .hint = Hangisinin dediğine gidip bakabilirsiniz?
    .answer-plan = Kararı kim verecek, onu söyleyene
    .said-plan = öbürüne | masrafı söyleyene | planı olana | kararı söyleyene
    .reply-plan = Evet. İyi bir plan, kim karar verecek, kim ödeyecek, onu söyler.
    .answer-promise = Zenginlik sözü verene
    .said-promise = zengin edecek diyene | zengin edene | zenginlik | zengin olalım
    .reply-promise = Umut etmek güzeldir. Bir yıl sonrasına bakalım.

what-we-can-do--after-one-year = Bir yıl geçti, zengin olan yok. Makine duruyor, kim onaracak, bilen yok. Güzel bir söz vardı, plan yoktu.

what-we-can-do--amina-asks = { -village } köyünde genel kurul var. Emine söz istiyor. Benekli fasulyelerini anlatıyor, üç cümleyle. Sonra bir soru soruyor: makinenin örneklerini kim seçti, şikâyeti nereye yaparız?

    Bunu öğrensin diye üç ortak seçiyorlar. Gelecek toplantıda o üç kişi anlatacak.

what-we-can-do--a-good-question = Genel kurulunuza yapay zekâ için tek bir soru götüreceksiniz. Hangisi iyi bir soru?
    .hint = Hangisi bir karara varır?
    .answer-harvest-data = Hasat verimizi kim görüyor?
    .said-harvest-data = hasat verimiz | hasat | verimizi kim görüyor | verimiz
    .reply-harvest-data = Evet. Bize yakın bir soru. Öğrenebiliriz, karar da verebiliriz.
    .answer-good-or-bad = Yapay zekâ iyi mi, kötü mü?
    .said-good-or-bad = iyi mi kötü mü | iyi mi | kötü mü
    .reply-good-or-bad = Bunu sabaha kadar konuşuruz. Ama sonunda karar verecek bir şey çıkmaz. Yakın olan bir şeyi sorun.
    .answer-to-blame = Yapay zekânın suçlusu kim?
    .said-to-blame = suçlusu kim | suçlu kim | kimin suçu
    .reply-to-blame = Kızacak çok şey var, orası doğru. Ama suçlamak tek başına bir şey değiştirmez. Yakın olan bir şeyi sorun.

what-we-can-do--the-plan = Genel kurulunuz için bir plan var. Toplantıdan önce gündemde yer isteyin. Sonrası çeyrek saat sürer.

    Önce biri kısa bir hikâye anlatır. Ardından soru gelir. Sonra herkes konuşur, önce sessiz duranlar. Sonra bir adım için oy veririz. Karar da tutanağa yazılır.

what-we-can-do--how-it-goes = Genel kurulda yapay zekâ sorumuzu nasıl konuşuruz? Sırasıyla söyleyin.
    .hint = İnsan önce hikâyeye kulak verir.
    .reply = Evet. Çeyrek saat yeter, bir şey başlar.
    .answer-story = Kısa bir hikâye anlatırız
    .said-story = hikâye | hikâye anlatırız | anlatırız | kısa hikâye
    .answer-question = Sorumuzu sorarız
    .said-question = soru | sorarız | soruyu sorarız
    .answer-talk = Herkes konuşur
    .said-talk = konuşuruz | konuşmak | konuşma | tartışırız
    .answer-vote = Bir adım için oy veririz
    .said-vote = oy veririz | oylarız | oylama | bir adım

what-we-can-do--on-the-agenda = Gündemde yer almak için tek cümle yeter. Benden sonra söyleyin.
    .phrase = Gündeme yapay zekâ için bir soru koymak istiyorum.
    .reply = Bunu sekretere söyleyin. Hakkınızdır.

what-we-can-do--stand-up-and-speak = Şimdi ayağa kalkın, kalkabilirseniz. Genel kurulunuzdasınız, sizi dinliyorlar. Kısa hikâyenizi anlatın. Sonra sorunuzu sorun.
    .hint = Ne oldu, kimin başına geldi? Neyi bilmek istiyoruz? Neye karar verelim?
    .reply = Teşekkür ederim. Bir kez söylediniz. İkinci sefer daha kolay olur.

what-we-can-do--your-next-assembly = Şimdi bunu gelecek genel kurulunuza götürün: bir hikâye, bir soru, bir adım. Yapay zekâyı insanlar yaptı. Öyleyse insanlar değiştirebilir. Sesiniz var, oyunuz var. İkisini de kullanın.
