# Türkçe. Kulak için yazıldı: kısa cümleler, her solukta tek düşünce, sayılar yazıyla.

course = Kooperatifin temelleri
    .summary = Kooperatif nedir, nasıl karar veririz, para nereye gider? On iki kısa ders, hikâyelerle.

## Kooperatif nedir

what-a-cooperative-is = Kooperatif nedir
    .summary = Kullananların malı olan bir değirmen.

what-a-cooperative-is--welcome = Hoş geldiniz. İyi ki buradasınız. Size hikâyeler anlatacağım, arada soru da soracağım. Bir iki kelime yeter. Takılırsanız şöyle deyin: yardım.

what-a-cooperative-is--far-mill = Emine ile komşuları mısır ekiyor. Değirmen uzakta, üstelik pahalı. Hiçbiri tek başına değirmen alamaz. Onlar da paralarını birleştiriyor. Şimdi kendi köylerinde bir değirmen var.

what-a-cooperative-is--who-owns = Emine ile komşuları değirmenin parasını birlikte ödedi. Peki, değirmen kimin?
    .hint = Parasını kim ödedi, onu düşünün.
    .answer-members = Hep birlikte komşuların
    .said-members = komşuların | komşular | hepsinin | onların | ortakların
    .reply-members = Evet. Kullanan da onlar, sahibi de onlar.
    .answer-trader = Zengin bir tüccarın
    .said-trader = tüccarın | tüccar | bir tüccarın | zengin birinin
    .reply-trader = Birçok değirmenin sahibi tüccardır, doğru. Ama bunun parasını tüccar vermedi. Parayı komşular koydu.
    .answer-government = Devletin
    .said-government = devlet | hükümetin | belediyenin
    .reply-government = Devlet de değirmen kurabilir. Ama bu hikâyede kimse devleti beklemedi. Parayı komşular koydu.

what-a-cooperative-is--together = İşte buna kooperatif diyoruz. Aynı şeye ihtiyacı olanlar, ona birlikte sahip oluyor. Onu birlikte kullanıyorlar. Parasını birlikte ödüyorlar. Kararı da birlikte veriyorlar.

what-a-cooperative-is--what-name = Sıra sizde. Bir işletmenin sahibi de yöneteni de ortaklarıysa, ona ne deriz?
    .hint = Birlikte iş görmek demektir. Şöyle başlar: ko.
    .answer-cooperative = Kooperatif
    .said-cooperative = kooperatif | koperatif | bir kooperatif | kooperatif deriz
    .reply-cooperative = Evet, kooperatif. Bu kelime yol boyu bizimle olacak.
    .answer-company = Şirket
    .said-company = şirket | bir şirket | firma | şirket deriz
    .reply-company = Şirket, parayı koyanındır. Burada ise kullananındır. Bunun ayrı bir adı var.
    .answer-charity = Vakıf
    .said-charity = vakıf | bir vakıf | dernek | sadaka
    .reply-charity = Vakıf başkalarına verir. Emine ile komşuları ise kendi işlerini birlikte görüyor. Bunun ayrı bir adı var.

what-a-cooperative-is--how-it-begins = Değirmen nasıl kuruldu? Üçünü sırasıyla söyleyin.
    .hint = Konuşmadan kimse para koymaz.
    .reply = İş böyle yürür. Önce konuşuruz, sonra para koyarız, sonra başlarız.
    .answer-talk = Toplanıp konuşurlar
    .said-talk = konuşurlar | toplanırlar | konuşmak | toplantı yaparlar
    .answer-pay = Para koyarlar
    .said-pay = para | para koymak | parayı verirler | para öderler
    .answer-open = Değirmen açılır
    .said-open = değirmen | değirmeni açarlar | açılış | açılır

what-a-cooperative-is--whose-vote = Bizim kooperatifte Musa, Emine'den çok para koydu. Şimdi oylama var. Kimin oyu daha ağır basar?
    .hint = Parayı değil, insanları sayın.
    .answer-same = İkisi de aynı
    .said-same = aynı | ikisi de | eşit | ikisi de eşit | hiçbirinin | fark etmez
    .reply-same = Evet. Her biri bir kişi, her birinin bir oyu var.
    .answer-musa = Musa'nın oyu
    .said-musa = Musa | Musa'nın | Musa'nınki
    .reply-musa = Birçok şirkette öyledir: çok para, çok oy. Burada insanları sayarız.
    .answer-amina = Emine'nin oyu
    .said-amina = Emine | Emine'nin | Emine'ninki
    .reply-amina = Emine değirmeni iyi bilir. Musa da bilir. Hiçbir ortak ötekinden üstün değildir.

what-a-cooperative-is--people-not-money = Bütün köyü düşünün. Oyu para verse, herkes adına en zengin kişi karar verir. Ötekiler parasını ödemiştir, ama sözleri geçmez. Kooperatifte oyu para değil, insan verir.

what-a-cooperative-is--one-vote = Bu kural kısa. Benden sonra söyleyin.
    .phrase = Her ortağa bir oy.
    .reply = Güzel söylediniz. Bizi bir arada tutan kural budur.

what-a-cooperative-is--may-earn = Kooperatif para kazanabilir. Doğru mu?
    .hint = Değirmene yağ lazım, onarım lazım.
    .reply-true = Evet. Masrafını öder. Artan para da ortakların işine yarar.
    .reply-false = Birçok kişi böyle düşünür, çünkü birbirimize yardım ederiz. Ama değirmen yağ ister, onarım ister, değirmenci ister. Kazanmazsa, çok geçmeden durur.

what-a-cooperative-is--a-billion = Sayımız çok. Yeryüzünde bir milyar kadar insan kooperatif ortağı. Birlikte çiftlikleri var, dükkânları var. Bankaları var, köylere elektrik de getiriyorlar.

what-a-cooperative-is--are-you-a-member = Ya siz? Siz bir kooperatifin ortağı mısınız?
    .hint = Evet demeniz yeter, ya da henüz değil demeniz.
    .answer-yes = Evet
    .said-yes = ortağım | evet ortağım | elbette | tabii ki ortağım
    .reply-yes = Bunu duymak ne güzel.
    .answer-not-yet = Henüz değil
    .said-not-yet = hayır | değilim | ortak değilim | daha olmadım | hiç olmadım
    .reply-not-yet = Söylediğiniz için sağ olun.

what-a-cooperative-is--you-are-one = Öyleyse bir parçası sizin. Bu dersler, sizin olanı anlatıyor.

what-a-cooperative-is--you-may-become-one = Bu dersler sizin için de. Belki bir gün ortak olursunuz. Belki de bir kooperatifi siz kurarsınız.

what-a-cooperative-is--what-is-needed = Şimdi acele etmeyin. Çevrenizdekilere ne lazım? Tek başlarına neyi alamıyorlar? Sesli düşünün. Sözlerinizi sizin için saklıyorum.
    .hint = Bir değirmen, bir su pompası, bir kamyon, insaflı bir borç: aklınıza ne geliyor?
    .reply = Teşekkür ederim. Nice kooperatif tam da böyle bir düşünceyle başladı.

what-a-cooperative-is--so-far = Bugün şunları gördük. Sahibi ortaklardır. Kullanan ortaklardır. Karar veren ortaklardır. Gelecek derste küçük bir dükkâna gideceğiz. O dükkânın adı dünyaya yayıldı.

## Rochdale ne başlattı

what-rochdale-began = Rochdale ne başlattı
    .summary = Yirmi sekiz emekçi küçük bir dükkân açıyor. Bundan neler doğdu, dinleyin.

what-rochdale-began--long-ago = Çok eskiye gidelim, bin sekiz yüz kırk dört yılına. İngiltere'de bir kentteyiz, adı Rochdale. Tezgâhlar gürültülü, günler uzun. Dokumacılar çok çalışıyor, az kazanıyor.

what-rochdale-began--bad-flour = Yiyecek pahalı. Bazı satıcılar una tebeşir karıştırıyor. Bazı teraziler doğruyu söylemiyor. Birçok aile veresiye alıyor, sonra ödüyor. Bu yüzden borçtan hiç kurtulamıyor.

what-rochdale-began--what-can-they-do = Dokumacılara hilesiz yiyecek lazım. Ama yoksullar. Ne yapabilirler?
    .hint = Tek başına herkesin üç beş kuruşu var. Ya birlikte?
    .answer-shop = Kendi dükkânlarını açarlar
    .said-shop = dükkân açarlar | dükkân | kendi dükkânları | birlikte alırlar
    .reply-shop = Evet. Tam da bunu yaptılar.
    .answer-wait = Ellerinden tutacak birini beklerler
    .said-wait = beklerler | beklemek | sabrederler
    .reply-wait = Uzun zaman beklemişlerdi. Gelen giden olmadı, çocuklar aç kaldı.
    .answer-alone = Herkes kendine iyi satıcı arar
    .said-alone = tek başına | herkes kendi başına | başka satıcı bulurlar | daha iyi bir satıcı
    .reply-alone = Akıllıca görünüyor. Ama yoksul müşterinin sözü tek başına geçmez.

what-rochdale-began--one-customer = Yoksul bir müşteri diyor ki: terazin eksik tartıyor. Satıcı gülüyor, çünkü müşteri çok. Peki, ya o müşterilerin hepsi birleşirse?

what-rochdale-began--saving = Yirmi sekiz kişi akşamları bir araya geldi. Kimi dokumacıydı, kiminin başka işi vardı. Her biri birkaç kuruş ayırdı. Haftalar geçti, kutu ağırlaştı.

what-rochdale-began--how-many = Rochdale'deki dükkânı kaç kişi kurdu?
    .hint = Otuzdan biraz az.
    .answer-twenty-eight = Yirmi sekiz
    .said-twenty-eight = yirmi sekiz kişi | yirmi sekiz kişiydiler
    .reply-twenty-eight = Evet, yirmi sekiz. Görüyorsunuz, kalabalık olmak şart değil.
    .answer-ten = On kişi
    .said-ten = on | on kişi kadar
    .reply-ten = On kişi de başlayabilirdi. Rochdale'de daha çoktular, otuza yakındılar.
    .answer-hundred = Yüz kişi
    .said-hundred = yüz | yüz tane
    .reply-hundred = Sonradan yüzü çok aştılar. Başlangıçta otuz bile değillerdi.

what-rochdale-began--the-shop = Karanlık bir aralık akşamı küçük bir dükkân açtılar. Rafta yulaf vardı. Un vardı, tereyağı vardı. Çok değildi. Ama hilesizdi, terazi de doğru tartıyordu.

what-rochdale-began--what-they-sold = Rochdale'deki dükkân önce ne sattı?
    .hint = Karınları açtı.
    .answer-food = Yulaf, un ve tereyağı
    .said-food = yiyecek | un | yulaf | tereyağı | un ve tereyağı | gıda
    .reply-food = Evet. Sade yiyecek, hilesiz yiyecek.
    .answer-cloth = Dokuma kumaş
    .said-cloth = kumaş | bez | dokuma | elbise
    .reply-cloth = Çoğu dokumacıydı, iyi düşündünüz. Ama kumaş yenmez. Her aileye her gün ne lazımsa, onunla başladılar.
    .answer-medicine = İlaç
    .said-medicine = ilaçlar | hap | şurup
    .reply-medicine = Hastaların da derdi vardı. Ama her aile her gün ne yiyorsa, onunla başladılar.

what-rochdale-began--what-is-left = Rochdale'deki dükkânda bir yıl geçti. Masraflar ödendi, geriye para kaldı. Bunu nasıl paylaştılar?
    .hint = Dükkânı ayakta tutan kimdi? Oradan alışveriş edenler.
    .answer-bought = Herkesin alışverişine göre
    .said-bought = alışverişe göre | ne kadar aldıysa | aldığına göre | alışveriş | çok alana çok
    .reply-bought = Evet. Bir aile ne kadar çok aldıysa, o kadar çok geri aldı. Kooperatifte buna risturn denir.
    .answer-founders = Yalnız kuranlar arasında
    .said-founders = kuranlar | kurucular | yalnız kurucular | ilk gelenler | baştakiler
    .reply-founders = Kuranlar çok çalıştı, doğru. Ama para, alışveriş eden herkesten geldi.
    .answer-lottery = Kura çekerek
    .said-lottery = kura | çekiliş | kura ile | şansa göre
    .reply-lottery = Kura, kime ne lazım, bilmez. Onlar, herkesin hesabını görebileceği bir yol istedi.

what-rochdale-began--their-rules = Kurallarını yazdılar. Her ortağa bir oy. Hilesiz mal, tam tartı. Artan, hakça paylaşılır. Sonradan kitap ve eğitim için de para ayırdılar.

what-rochdale-began--honest-weight = Verdikleri sözü benden sonra söyleyin.
    .phrase = Hilesiz mal, tam tartı.
    .reply = Bu sözle siz de dükkân açabilirsiniz.

what-rochdale-began--their-way = Hikâyeyi sırasıyla anlatın.
    .hint = Dükkândan önce para kutusu vardı. Kutudan önce bir akşam buluşması vardı.
    .reply = Evet, onların yolu buydu. Bizim yolumuz da olabilir.
    .answer-talk = Konuşurlar
    .said-talk = konuşmak | toplanırlar | toplanıp konuşurlar | bir araya gelirler
    .answer-save = Para biriktirirler
    .said-save = biriktirirler | biriktirmek | para biriktirmek | kuruş kuruş biriktirirler
    .answer-open = Dükkânı açarlar
    .said-open = dükkân | dükkân açılır | açarlar | dükkân açmak
    .answer-share = Artanı paylaşırlar
    .said-share = paylaşırlar | paylaşmak | bölüşürler | kalanı paylaşırlar

what-rochdale-began--forgotten = Rochdale'in kuralları bugün unutuldu. Doğru mu?
    .hint = Bugün bir ortağın kaç oyu var?
    .reply-true = Çok eskide kaldı, insan öyle sanabilir. Ama dünyanın her yerinde kooperatifler hâlâ böyle kurallarla yaşıyor.
    .reply-false = Bildiniz. Dünyanın her yerinde kooperatifler hâlâ böyle kurallarla yaşıyor.

what-rochdale-began--your-shop = Sıra sizde. Komşularınızla bir dükkân açıyorsunuz. Önce ne satarsınız, neden? Sesli düşünün.
    .hint = Her hafta hepinize ne lazım? Ne çok pahalı, neye hile karışıyor?
    .reply = Teşekkür ederim. Komşularınıza da sorun, onlar ne seçer?

what-rochdale-began--one-thread = Yirmi sekiz kişi bir iplik eğirdi. Dünyanın her yerinde başkaları o ipliği aldı. Şimdi de biz dokuyoruz.

## İlk üç ilke

first-principles = İlk üç ilke
    .summary = Kapı açık. Kararı ortaklar verir. Ortaklar hem koyar hem paylaşır.

first-principles--seven-promises = Dünyanın her yerinde kooperatifler aynı yedi ilkeye uyar. İlke, nasıl davranacağımıza dair bir sözdür. Bugün ilk üçüyle tanışıyoruz.

first-principles--open-door = Birinci söz: kapımız açık. Yaptığımız iş kime lazımsa, o ortak olabilir. Görevleri de bizimle paylaşır. Kimse zorla içeri alınmaz. Kimse kimliği yüzünden dışarıda bırakılmaz.

first-principles--rosa-asks = Suzan buraya uzaktan geldi. Başka türlü ibadet ediyor. O da bizim gibi fındık yetiştiriyor. Kooperatifimize ortak olmak istiyor. Ona ne deriz?
    .hint = Birinci söz bir kapıyı anlatıyordu.
    .answer-welcome = Hoş geldin
    .said-welcome = hoş geldiniz | buyursun gelsin | gelsin | ortak olsun | evet
    .reply-welcome = Evet. Bize ne lazımsa, ona da lazım. Görevleri de paylaşacak.
    .answer-born-here = Yalnız buralılar olur
    .said-born-here = buralılar | burada doğanlar | yalnız bizim köylü | o yabancı
    .reply-born-here = Kendi insanımızı iyi tanırız, bu güzel. Ama birinci söz, neye ihtiyacı var, onu sorar. Nerede doğduğunu sormaz.
    .answer-faith = Yalnız bizim inançtan olanlar
    .said-faith = bizim inançtan | aynı inançtan | bizim dinimizden | aynı dinden olanlar
    .reply-faith = İnanç birçoğumuz için değerlidir. Ama fındık, kimin neye inandığına bakmaz. Kapımız da bakmaz.

first-principles--must-join = Köyde kooperatif kuruldu. Artık köydeki herkes ortak olmak zorunda. Doğru mu?
    .hint = Açık kapı insanı içeri çeker mi?
    .reply-true = Sayımız artardı, doğru. Ama açık kapı kimseyi içeri çekmez. İnsan istediği için ortak olur.
    .reply-false = Bildiniz. İnsan istediği için ortak olur.

first-principles--members-decide = İkinci söz: kararı ortaklar verir. Zengin yoksul, yaşlı genç, kadın erkek, fark etmez. Her ortağın bir oyu vardır. Bizi yöneten, ortaklara hesap verir.

first-principles--fifty-shares = Musa'nın kooperatifimizde elli payı var. Kaç oyu olur?
    .hint = Payları mı sayarız, insanları mı?
    .answer-one = Bir oy
    .said-one = bir | bir tane | tek oy | yalnız bir oy
    .reply-one = Evet, bir. Musa bir kişi.
    .answer-fifty = Elli oy
    .said-fifty = elli | elli tane | çok oyu olur
    .reply-fifty = Şirkette olsa elli olurdu. Ama burada paylar oy vermez.
    .answer-two = İki oy
    .said-two = iki | iki tane
    .reply-two = İki olsa da ötekilerden üstün olurdu. Oysa her ortak eşit sayılır.

first-principles--money-does-not-vote = Diyelim ki her payın bir oyu var. O zaman Musa tek başına kırk yoksul ortağı geçer. Onun parası konuşur, ötekiler susar. İşte bu yüzden insanları sayarız.

first-principles--pay-in-and-share = Üçüncü söz: ortaklar hem koyar hem paylaşır. Herkes kendi payını koyar. Kazançla ne yapacağımıza birlikte karar veririz. Bir kısmı da yıldan yıla hepimizin kalır.

first-principles--juma-takes-all = Yıl iyi geçti, geriye para kaldı. Başkanımız Kadir. Diyor ki: en çok ben çalıştım, parayı ben alırım. Ne yaparız?
    .hint = Bu para kimin?
    .answer-together = Birlikte karar veririz
    .said-together = birlikte | hep birlikte | oylarız | oy veririz | ortaklar karar verir
    .reply-together = Evet. Kadir'e teşekkür ederiz, emeğini de öderiz. Ama kararı ortaklar birlikte verir.
    .answer-let-him = Alsın deriz
    .said-let-him = alsın | bırakalım alsın | o alsın | ona veririz
    .reply-let-him = Kadir çok çalıştı, doğru. Ama bu para herkesin emeğinden geldi, yalnız onunkinden değil.
    .answer-hide = Parayı saklarız
    .said-hide = saklarız | saklayalım | gizleriz
    .reply-hide = Parayı korumak isteriz, bu iyi. Ama saklı para, komşuyu komşudan şüphelendirir. Hepimizin olan, göz önünde olmalı.

first-principles--stays-common = Kooperatifte paranın bir kısmı hepimizin kalır. Doğru mu?
    .hint = Üçüncü sözü hatırlayın.
    .reply-true = Evet. Bu bizi bugün de yarın da güçlü kılar.
    .reply-false = Çoğu paylaşılabilir, doğru. Ama bir kısmı kalır, zor günde bize güç olur.

first-principles--in-their-order = Şimdi üç sözü sırasıyla söyleyin.
    .hint = Önce içeri gireriz. Sonra söz sahibi oluruz.
    .reply = Üçünü de söylediniz.
    .answer-door = Kapımız açık
    .said-door = kapı | açık kapı | kapı açık
    .answer-vote = Kararı ortaklar verir
    .said-vote = ortaklar karar verir | karar | bir oy | biz karar veririz
    .answer-share = Hem koyar hem paylaşırız
    .said-share = paylaşırız | para koyarız | koyarız paylaşırız | paylaşmak

first-principles--we-own = Benden sonra söyleyin.
    .phrase = Sahibi biziz, kararı biz veririz.
    .reply = Siz söyleyince ne güzel oluyor.

first-principles--outside-the-door = Şimdi acele etmeyin. Çevrenizde kim hâlâ kapının dışında? İçeri girmesini ne kolaylaştırır?
    .hint = Gençleri düşünün, kadınları düşünün. Dışarıdan gelenleri düşünün, okuması olmayanları düşünün.
    .reply = Teşekkür ederim. Açık kapıya bir de buyurun diyen lazım.

first-principles--three-promises = Üç söz, üç iplik. Açık kapı. Her ortağa bir oy. Hem koymak hem paylaşmak. Dört söz daha sizi bekliyor.

## Dört ilke daha

further-principles = Dört ilke daha
    .summary = Bağımsız kalırız, öğreniriz. Birbirimize el veririz, yaşadığımız yere sahip çıkarız.

further-principles--four-more = Üç sözü biliyorsunuz. Kapı açık. Kararı ortaklar verir. Ortaklar hem koyar hem paylaşır. Şimdi dört söz daha geliyor.

further-principles--stay-free = Dördüncü söz: bağımsız kalırız. Bankadan ya da devletten destek alabiliriz. Ama son söz ortaklarımızındır.

further-principles--the-new-truck = Büyük bir tüccar bize yeni bir kamyon veriyor. Karşılığında, yöneticilerimizi kendisi seçmek istiyor. Ne deriz?
    .hint = Tüccar bu kamyonun karşılığında ne alacak?
    .answer-refuse = Sağ olsun, istemeyiz
    .said-refuse = istemeyiz | hayır | istemiyoruz | hayır deriz | yöneticimizi biz seçeriz
    .reply-refuse = Evet, böylece bağımsız kalırız. Belki kamyonu başka yoldan alırız.
    .answer-accept = Evet, alırız
    .said-accept = alırız | evet | alalım | kabul ederiz | kamyonu alırız
    .reply-accept = Kamyon çok işimize yarardı, doğru. Ama bir bedeli var.

further-principles--price-of-the-truck = Bir yıl sonrasına bakalım. Artık bizi tüccarın adamları yönetiyor. Ürünümüzü tüccara ucuza satıyorlar. Kamyon bizim, ama söz artık bizim değil.

further-principles--the-lender = Banka kooperatifimize borç veriyor. Öyleyse bizim yerimize banka karar verebilir. Doğru mu?
    .hint = Bankaya para borçluyuz. Oyumuzu da borçlu muyuz?
    .reply-true = Borcumuzu ödemek zorundayız, orası doğru. Ama onunla birlikte sözümüzü satmayız.
    .reply-false = Bildiniz. Parayı geri öderiz, söz bizde kalır.

further-principles--we-learn = Beşinci söz: öğreniriz. Ortaklar öğrenir, yöneticiler öğrenir, çalışanlar öğrenir. Kooperatif nedir, başkalarına da anlatırız. Anlayan, karar verebilir.

further-principles--who-learns = Bir haftalığına öğretmen geliyor. Başkanımız diyor ki: ben öğreneyim, yeter. Kim öğrenmeli?
    .hint = Kooperatifte kararı kim verir?
    .answer-all = Bütün ortaklar
    .said-all = hepimiz | herkes | ortaklar | hepsi
    .reply-all = Evet. Çok kişi anlarsa, kimse bizi kolay kolay kandıramaz.
    .answer-chairperson = Başkan
    .said-chairperson = yalnız başkan | başkanımız | sadece başkan | yönetici
    .reply-chairperson = Yönetenin öğreneceği çok şey var, orası doğru. Ama kararı hepimiz veririz. Tek kişinin anlaması yetmez.
    .answer-nobody = Hiç kimse
    .said-nobody = kimse | kimse öğrenmesin | gerek yok | çok pahalı
    .reply-nobody = Öğrenmek zaman ister, işimiz de çok. Ama bilmemek daha pahalıya gelir.

further-principles--learn-to-decide = Benden sonra söyleyin.
    .phrase = Karar vermek için öğreniriz.
    .reply = Siz de şimdi tam bunu yapıyorsunuz.

further-principles--help-one-another = Altıncı söz: kooperatifler birbirine el verir. Küçükler yan yana gelir, büyük işler başarır. Her biri yine kendisi kalır.

further-principles--too-much-milk = Kooperatifimize çok süt geldi. Yan vadide başka bir kooperatif var. Onların soğuk hava deposu yarı boş. Ne yaparız?
    .hint = Onlarda yer var. Bizde süt var.
    .answer-share-cooler = Birlikte çalışırız
    .said-share-cooler = birlikte | iş birliği yaparız | depoyu paylaşırız | onlara sorarız | paylaşırız
    .reply-share-cooler = Evet. Bizim sütümüz bozulmaz, onların masrafı bölüşülür.
    .answer-compete = Onlarla yarışırız
    .said-compete = yarışırız | rekabet ederiz | rekabet | onları geçmeye çalışırız
    .reply-compete = Deneyebiliriz. Ama o zaman ikimiz de zayıflarız. Yalnız büyük süt fabrikası sevinir.
    .answer-pour-away = Sütü dökeriz
    .said-pour-away = dökeriz | dökelim | sütü atarız
    .reply-pour-away = Bazen başka çare yok gibi görünür. Ama bakın: orada bir soğuk hava deposu var, yarısı boş.

further-principles--care-for-our-place = Yedinci söz: yaşadığımız yere sahip çıkarız. Suyuna, toprağına. Çocuklarına, bizden sonra geleceklere.

further-principles--the-stream = Yünümüzü derede yıkıyoruz. Su kararıyor, insanlar da o sudan içiyor. Suyu temizlemek para ister. Ne yaparız?
    .hint = O dereden kim su içiyor?
    .answer-clean = Suyu temizleriz
    .said-clean = temizleriz | temizleyelim | su temizlensin | parasını öder temizleriz
    .reply-clean = Evet. Biraz az kazanırız, ama hepimiz temiz su içeriz.
    .answer-silent = Ses çıkarmayız
    .said-silent = susarız | hiçbir şey demeyiz | bir şey yapmayız | sesimizi çıkarmayız
    .reply-silent = Şimdilik ucuza gelirdi. Ama o dereden komşularımız içiyor, biz de içiyoruz.
    .answer-move = Derenin aşağısına ineriz
    .said-move = aşağı ineriz | ineriz | aşağıya gideriz | yerimizi değiştiririz
    .reply-move = O zaman bizim köy temiz su içer. Ama aşağıdaki köy, bizden kalanı içer.

further-principles--how-many-principles = Kooperatiflerin kaç ilkesi var?
    .hint = Üç, bir de dört.
    .answer-seven = Yedi
    .said-seven = yedi ilke | yedi tane | toplam yedi
    .reply-seven = Evet, yedi. Hepsiyle tanıştınız.
    .answer-three = Üç
    .said-three = üç ilke | üç tane
    .reply-three = Üçüyle bundan önceki derste tanıştık. Sonra yenileri geldi.
    .answer-ten = On
    .said-ten = on ilke | on tane
    .reply-ten = On olsa akılda tutmak zor olurdu. Bir daha sayın: üç, bir de dört.

further-principles--which-matters-most = Açık kapı. Her ortağa bir oy. Hem koymak hem paylaşmak. Bağımsız kalmak. Öğrenmek. Birbirine el vermek. Yaşadığımız yere sahip çıkmak. Sizin için en önemlisi hangisi, neden?
    .hint = Sizin orada en çok hangisi eksik?
    .reply = Teşekkür ederim. Başkası başka birini seçebilir. İyi kooperatifler bunu konuşur.

further-principles--seven-threads = Yedi söz, yedi iplik. Tek iplik kolay kopar. Birlikte dokunursa sağlam olur.

## Haklar ve görevler

rights-and-duties = Haklar ve görevler
    .summary = Ortağın neye hakkı var, ortak ne verir.

rights-and-duties--amina-joins = Emine bugün ortak oldu. Ana sözleşmeyi, yani kurallarımızı kabul etti. Ortaklık payını da ödedi. Artık hakları var, görevleri var.

rights-and-duties--her-rights = Önce hakları. Söz alabilir, oy verebilir. Yönetime aday olabilir. Para nereye gidiyor, sorabilir. Kooperatifin yaptığı işlerden yararlanabilir.

rights-and-duties--the-accounts = Emine ortağımız, hesapları dinlemek istiyor. Sayman diyor ki: bu seni ilgilendirmez. Kim haklı?
    .hint = Orada yazan para kimin?
    .answer-amina = Emine haklı
    .said-amina = Emine | ortak | ortak haklı
    .reply-amina = Evet. O para onun da parası. Nereye gittiğini bilmek her ortağın hakkıdır.
    .answer-treasurer = Sayman haklı
    .said-treasurer = sayman | saymanımız | hesabı tutan
    .reply-treasurer = Defteri sayman tutar, iyi de tutmalı. Ama içindeki para ortakların.

rights-and-duties--new-members-vote = Emine en son ortak oldu. Yine de oyu herkesinki kadar sayılır. Doğru mu?
    .hint = Bir ortağın kaç oyu var?
    .reply-true = Evet. Yıl geçmekle oy çoğalmaz.
    .reply-false = Eski ortaklar çok şey bilir, onları dinleriz. Ama oy verirken her ortak eşit sayılır.

rights-and-duties--musa-leaves = Musa şehre taşınıyor. Kooperatiften ayrılmak istiyor. Buna hakkı var mı?
    .hint = Kapı açık. Hangi tarafa doğru?
    .answer-freely = Evet, serbestçe gider
    .said-freely = evet | hakkı var | gidebilir | elbette | serbest
    .reply-freely = Evet. Kapı iki tarafa da açık. Payı ne olacak, kurallarımızda yazar.
    .answer-never = Hayır, kalmak zorunda
    .said-never = hayır | hakkı yok | kalmak zorunda | kalmalı | gitmesin
    .reply-never = Onu özleyeceğiz. Ama kimse zorla ortak olmaz, kimse de zorla kalmaz.

rights-and-duties--her-duties = Şimdi görevleri. Toplantılara gelir. Söz verdiğini öder. İşini kooperatifle görür, arkasından dolanmaz. Hep birlikte koyduğumuz kurallara uyar.

rights-and-duties--the-better-price = Suzan fındığını kooperatife vereceğine söz verdi. Bugün bir tüccar biraz daha fazla para veriyor. Suzan ne yapmalı?
    .hint = Fiyat inip çıkarken, bizi bir arada tutan nedir?
    .answer-promise = Sözünü tutmalı
    .said-promise = sözünü tutar | sözünü tutsun | sözünde durmalı | verdiği söz
    .reply-promise = Evet. Herkes sözünü tutarsa, terazimiz de kamyonumuz da boş kalmaz.
    .answer-trader = Tüccara satmalı
    .said-trader = tüccara satar | tüccara | tüccar | çok verene satsın
    .reply-trader = Suzan'a para lazım, insan fazlasını ister. Ama onun sözüne çok şey bağlı.
    .answer-ask = Kooperatifle konuşmalı
    .said-ask = kooperatife sorsun | ortaklarla konuşsun | bizimle konuşsun | konuşsun | sorsun
    .reply-ask = İyi bir yol. Sözünü tutar, fiyatı da hep birlikte konuşuruz.

rights-and-duties--if-all-sell = Bir çuval çok değil. Ama herkes böyle yaparsa, kamyonumuz boş gider. Ortada kooperatif kalmaz. Gelecek yıl fiyatı tüccar tek başına koyar.

rights-and-duties--paying-the-share = Ortaklık payını ödemek hak mıdır, görev midir?
    .hint = Aldığınız bir şey mi, verdiğiniz bir şey mi?
    .answer-duty = Görev
    .said-duty = görevdir | görevimiz
    .reply-duty = Evet. Herkesin verdiğiyle işe başlarız.
    .answer-right = Hak
    .said-right = haktır | hakkımız
    .reply-right = Ortak olabilirsiniz, bu bir haktır. Ama pay, her ortağın verdiği bir şeydir.

rights-and-duties--speaking-up = Toplantıda söz almak hak mıdır, görev midir?
    .hint = Orada konuşmanızı kimse yasaklayabilir mi?
    .answer-right = Hak
    .said-right = haktır | hakkımdır | söz hakkı
    .reply-right = Evet. Sesiniz titrese bile hakkınızdır.
    .answer-duty = Görev
    .said-duty = görevdir | görevimdir
    .reply-duty = Hepimizin konuşması iyidir. Ama kimse sizi zorlamaz. Bunu elinizden kimse alamaz.

rights-and-duties--who-was-absent = Musa toplantıya gelmedi. Yine de orada alınan karara uymak zorunda. Doğru mu?
    .hint = Karar yalnız gelenleri bağlasa, hiç tutar mı?
    .reply-true = Evet. O da çağrılmıştı. Karar hepimizi bağlar.
    .reply-false = Kararda onun sözü yoktu, doğru. Ama o da herkes gibi çağrılmıştı. Herkes kendi bildiğini yaparsa, hiçbir karar tutmaz.

rights-and-duties--becoming-a-member = İnsan nasıl ortak olur, sonra nasıl karar verir? Sırasıyla söyleyin.
    .hint = Dışarıdan kimse oy veremez.
    .reply = Evet. İçeri giden yol budur.
    .answer-ask = Ortak olmak için başvurur
    .said-ask = başvurur | başvuru | ortak olmak ister | başvurmak
    .answer-pay = Payını öder
    .said-pay = öder | pay öder | ödemek | para öder
    .answer-vote = Bizimle oy verir
    .said-vote = oy verir | oy | oy kullanır | oy vermek

rights-and-duties--rights-and-duties-both = Benden sonra söyleyin.
    .phrase = Haklarım var, görevlerim var.
    .reply = İkisi de sizin.

rights-and-duties--your-right = Hangi hakkınızı hiç kullanmadınız? Sizi ne alıkoyuyor? Sesli düşünün.
    .hint = Söz almak, oy vermek, aday olmak, parayı sormak.
    .reply = Teşekkür ederim. Hak, yol gibidir. Üstünde yürüdükçe açık kalır.

rights-and-duties--two-hands = Hak ile görev iki el gibidir. Biriyle alırız. Öbürüyle veririz.

## Genel kurul

general-assembly = Genel kurul
    .summary = Hepimiz nasıl toplanır, konuşur, karar veririz.

general-assembly--all-members-meet = Yılda en az bir kez hepimiz toplanırız. Buna genel kurul deriz. Kooperatifimizde son sözü o söyler. Bizi yönetenler onu dinler, ona hesap verir.

general-assembly--highest-voice = Kooperatifte son sözü kim söyler?
    .hint = Tek bir kişi değil.
    .answer-assembly = Genel kurul
    .said-assembly = kurul | bütün ortaklar | hepimiz | hep birlikte biz
    .reply-assembly = Evet. O biziz, hep birlikte bir salonda.
    .answer-chairperson = Başkan
    .said-chairperson = başkanımız | yönetici | kooperatif başkanı
    .reply-chairperson = Başkan sık konuşur, öyle görünebilir. Ama onu biz seçtik, başkasını da seçebiliriz.
    .answer-manager = Müdür
    .said-manager = müdürümüz | patron | kooperatif müdürü
    .reply-manager = Müdür günlük işi yürütür. Ama bizim için, ortaklar için çalışır.

general-assembly--the-agenda = Herkes vaktinde çağrılır. Ne zaman, nerede toplanacağız, çağrıda yazar. Neyi konuşacağız, o da yazar. Bu listeye gündem deriz.

general-assembly--what-list = Genel kurulda konuşulacak işlerin bir listesi olur. Bu listeye ne deriz?
    .hint = Çağrıyla birlikte gelmişti. Şöyle başlar: gün.
    .answer-agenda = Gündem
    .said-agenda = gündem deriz | toplantı gündemi | gündemdir
    .reply-agenda = Evet, gündem. Herkese düşünecek zaman verir.
    .answer-minutes = Tutanak
    .said-minutes = toplantı tutanağı | rapor | notlar
    .reply-minutes = Tutanak toplantıda yazılır, hangi kararları aldık, onu anlatır. Bu liste daha önce gelir.
    .answer-invitation = Çağrı
    .said-invitation = çağrı mektubu | davetiye | mektup
    .reply-invitation = Yaklaştınız. Listeyi bize çağrı getirir. Ama listenin kendi adı var.

general-assembly--a-late-idea = Genel kurul geç saate kaldı, yarımız eve gitti. Kadir diyor ki: değirmeni satalım, hem de şimdi. Gündemde bu yoktu. Ne yaparız?
    .hint = Artık burada olmayanları düşünün.
    .answer-next-time = Gelecek toplantıda karar veririz
    .said-next-time = gelecek toplantıda | başka gün | gündeme alırız | daha sonra | bekleriz
    .reply-next-time = Evet. Onu gelecek gündeme alırız. O zaman herkes düşünür, herkes gelebilir.
    .answer-now = Şimdi oylarız
    .said-now = şimdi | hemen | hemen oylarız | oy veririz
    .reply-now = Çabuk biterdi, hepimiz de yorgunuz. Ama yarımızın bundan haberi yok.

general-assembly--those-at-home = Emine eve, çocuklarının yanına gitti. Değirmen işini ona kimse söylemedi. Yarın satıldığını duyacak. Bu onun da kararı mıydı?

general-assembly--the-quorum = Birkaç kişi herkes adına karar veremez. Bu yüzden kurallarımızda bir sayı var: en az kaç kişi gelmeli. Buna yeter sayı deriz. Daha az kişi gelirse karar alamayız.

general-assembly--thirty-came = Yüz ortağız. Kurallarımız genel kurul için elli kişi istiyor. Bugün otuz kişi geldi. Karar alabilir miyiz?
    .hint = Otuz kişi, yeter sayıyı dolduruyor mu?
    .answer-no = Hayır, bugün olmaz
    .said-no = hayır | bugün olmaz | alamayız | sayımız az
    .reply-no = Bildiniz. Herkesi bir kez daha çağırırız.
    .answer-yes = Evet, alabiliriz
    .said-yes = evet | alabiliriz | elbette | karar alırız
    .reply-yes = Bu otuz kişi zahmet edip geldi, doğru. Ama kurallarımız elli diyor. Az kişi, çok kişiyi bağlamasın.

general-assembly--two-votes = Genel kurulda güzel konuşanın iki oyu olur. Doğru mu?
    .hint = İnsanları sayın.
    .reply-true = Güzel konuşan bizi kazanabilir, doğru. Ama sayarken herkes bir sayılır.
    .reply-false = Bildiniz. Herkesi dinleriz, herkesi de bir sayarız.

general-assembly--the-minutes = Kararlarımızı biri yazar. Bu yazıya tutanak deriz. Herkes duysun diye yüksek sesle okunur. Sonra kimse işi başka türlü anlatamaz.

general-assembly--a-quarrel = Genel kuruldan iki ay sonra Suzan ile Musa tartışıyor. Çatı için ne karar almıştık? Şimdi neye bakarız?
    .hint = Biri yazmıştı.
    .answer-minutes = Tutanağa
    .said-minutes = tutanak | tutanağı okuruz | yazılana | deftere
    .reply-minutes = Evet. Onu yüksek sesle okuruz, tartışma biter.
    .answer-loudest = En gür sese
    .said-loudest = gür sese | çok bağırana | bağırana | sesi yüksek olana
    .reply-loudest = Gür ses salonu doldurur, ama daha çok bilmez. Bize değişmeyen bir şey lazım.
    .answer-memory = Başkanın hafızasına
    .said-memory = başkana | başkana sorarız | hafızaya | başkan bilir
    .reply-memory = Başkan iyi hatırlıyor olabilir. Ama en dürüst insanın bile hafızası değişir. Bize değişmeyen bir şey lazım.

general-assembly--how-we-go-on = Genel kurulumuzda önce ne gelir, sonra ne gelir?
    .hint = Önce bilmeliyiz, sayımız yetiyor mu?
    .reply = Evet. Böylece herkes işi izler, kimse aceleye gelmez.
    .answer-count = Gelenleri sayarız
    .said-count = sayarız | sayım | insanları sayarız
    .answer-report = Raporu dinleriz
    .said-report = rapor | dinleriz | rapor okunur
    .answer-talk = Üzerinde konuşuruz
    .said-talk = konuşuruz | tartışırız | konuşma | konuşmak
    .answer-vote = Oy veririz
    .said-vote = oylarız | oylama | oy | oy kullanırız

general-assembly--talk-then-vote = Benden sonra söyleyin.
    .phrase = Önce konuşuruz, sonra oy veririz.
    .reply = Bu sırayla iyi karar veririz.

general-assembly--your-agenda = Gelecek toplantınızın gündemine ne koyardınız? Orada nasıl söyleyecekseniz, öyle söyleyin.
    .hint = Uzun zamandır neyi dert ediyorsunuz?
    .reply = Teşekkür ederim. Bir kez denemiş oldunuz. Gelecek sefer herkese söyleyin.

general-assembly--highest-voice-is-ours = Gündem, herkes hazırlansın diye. Yeter sayı, az kişi çok kişiyi bağlamasın diye. Her ortağa bir oy. Bir de tutanak, karar yerinde kalsın diye. Biz böyle karar veririz.

## Yöneticilerimizi nasıl seçeriz

choosing-leaders = Yöneticilerimizi nasıl seçeriz
    .summary = Yönetim kurulu, seçim, bir de emanet edilen güven.

choosing-leaders--the-board = Hepimiz her gün toplanamayız. Bu yüzden bizi yönetecek birkaç ortak seçeriz. Onlara yönetim kurulu deriz. Bir genel kuruldan ötekine bizi onlar yönetir.

choosing-leaders--who-chooses = Yönetim kurulunu kim seçer?
    .hint = Yönetim kurulu bizi yönetir. Öyleyse onu kim seçmeli?
    .answer-members = Ortaklar
    .said-members = biz | hepimiz | bütün ortaklar | biz seçeriz | genel kurul
    .reply-members = Evet. Onları kendi aramızdan seçeriz.
    .answer-old-board = Eski yönetim
    .said-old-board = yönetim | eski yönetim kurulu | eskiler | yöneticiler
    .reply-old-board = Eski yönetim iyi insanlar önerebilir. Ama tek başına seçseydi, bize bir daha hiç sormazdı.
    .answer-customer = En büyük alıcı
    .said-customer = alıcı | büyük alıcı | tüccar | büyük müşteri
    .reply-customer = Büyük alıcı bizim için önemlidir. Ama alıcılar gelir gider, kooperatif ortaklarındır.

choosing-leaders--secret-vote = Yönetici seçerken çoğu zaman gizli oy veririz. Herkes kâğıda işaret koyar, ya da kavanoza taş atar. Hangi kavanoza attı, kimse görmez. Böylece kimse korkmaz.

choosing-leaders--juma-watches = Yönetim kurulunu seçiyoruz. Kadir oy kavanozlarının yanında duruyor. Kim nasıl oy veriyor, görmek istiyor. Ona ne deriz?
    .hint = Biri size bakarken rahat seçebilir misiniz?
    .answer-secret = Oy gizlidir
    .said-secret = gizli oy | oyumuz gizli | gizli olmalı | çekil oradan | dışarı çık
    .reply-secret = Evet. Kadir de herkes gibi dışarıda bekleyebilir.
    .answer-look = Bakabilir
    .said-look = baksın | bırakalım baksın | evet | izlesin
    .reply-look = Belki kötü bir niyeti yoktur. Ama o bakarken herkes seçmeye cesaret edemez.

choosing-leaders--why-secret = Suzan'ı düşünün. Kadir'e borcu var. Kadir ona bakarsa, Suzan rahat seçebilir mi? Gizli oy, başkasına muhtaç olanı korur.

choosing-leaders--cannot-read = Musa okuma bilmiyor. Öyleyse oy veremez. Doğru mu?
    .hint = Taşları ve kavanozları düşünün.
    .reply-true = Yazılı kâğıt ona zor gelir, doğru. Ama taş atmak, resim göstermek, el kaldırmak için harf gerekmez.
    .reply-false = Bildiniz. Taş atmak, resim göstermek, el kaldırmak için harf gerekmez.

choosing-leaders--who-is-elected = Oyları saydık. Suzan'ın altmış oyu var, Emine'nin kırk oyu var. Kim seçildi?
    .hint = Kimin oyu daha çok?
    .answer-rosa = Suzan
    .said-rosa = Suzan seçildi | Suzan kazandı
    .reply-rosa = Evet, Suzan. Emine de onun elini sıkıyor.
    .answer-amina = Emine
    .said-amina = Emine seçildi | Emine kazandı
    .reply-amina = Emine'nin bu salonda kırk dostu var. Ama altmış, kırktan çoktur.
    .answer-both = İkisi de
    .said-both = ikisi | ikisi birden | ikisi birlikte
    .reply-both = Gönül bunu ister. Ama koltuk bir tane, altmış da kırktan çok.

choosing-leaders--lent-not-given = Makam verilmez, emanet edilir. Ne kadar süreceği kurallarımızda yazar. Süre dolunca yeniden seçeriz. Böylece herkes yönetmeyi öğrenebilir.

choosing-leaders--he-wants-to-stay = Başkanın süresi doldu. Diyor ki: kimse benden iyi yapamaz, ben kalıyorum. Ne yaparız?
    .hint = Kurallarımız süre için ne diyor?
    .answer-vote = Yeniden oy veririz
    .said-vote = oy veririz | seçim yaparız | yeniden seçeriz | seçim | yeni seçim
    .reply-vote = Evet. Kurallarımız izin veriyorsa, yeniden aday olabilir. Ama kararı biz veririz.
    .answer-stay = Kalsın deriz
    .said-stay = kalsın | bırakalım kalsın | o kalsın
    .reply-stay = Belki iyi yönetti, sağ olsun. Ama makam emanetti, süresi de doldu.

choosing-leaders--rosas-brother = Suzan yönetim kurulunda. Kurul, çatı için kiremit alacak. Suzan'ın kardeşi kiremit satıyor. Suzan ne yapmalı?
    .hint = Ne yaparsa herkes ona güvenir?
    .answer-tell = Herkese söyler, oylamaya katılmaz
    .said-tell = herkese söyler | açıkça söyler | söylesin | oy vermez | açık olsun
    .reply-tell = Evet. O açıkça söyler, fiyatlara ötekiler bakar.
    .answer-buy = Kardeşinden alır
    .said-buy = kardeşi | kardeşinden alsın | ondan alır
    .reply-buy = Kardeşinin kiremidi iyi olabilir. Ama Suzan tek başına karar verirse, ona güven kalmaz.
    .answer-silent = Sesini çıkarmaz
    .said-silent = susar | hiçbir şey demez | sussun | saklar
    .reply-silent = Susmak kolay görünür. Ama bir gün ortaya çıkar, o zaman güven biter.

choosing-leaders--how-we-elect = Seçim nasıl olur? Sırasıyla söyleyin.
    .hint = Seçmek için önce isim lazım.
    .reply = Evet. Başından sonuna kadar açık.
    .answer-name = Aday gösteririz
    .said-name = aday | aday göstermek | isim veririz | isimler
    .answer-speak = Adaylar konuşur
    .said-speak = konuşurlar | onları dinleriz | konuşma | dinleriz
    .answer-vote = Gizli oy veririz
    .said-vote = oy veririz | gizli oy | oylama | oy kullanırız
    .answer-count = Birlikte sayarız
    .said-count = sayarız | sayım | oyları sayarız | saymak

choosing-leaders--an-office-is-lent = Benden sonra söyleyin.
    .phrase = Makam verilmez, emanet edilir.
    .reply = Bunu unutmayan yöneticiye güvenilir.

choosing-leaders--whom-you-trust = Paramızı kime emanet ederdiniz? O kişiyi düşünün. Nasıl biri? Siz olabilir misiniz?
    .hint = Dinliyor mu? Hesabı gösteriyor mu? Sözünü tutuyor mu?
    .reply = Teşekkür ederim. Oy vermeden önce bunları sormalı.

choosing-leaders--we-choose = Yöneticilerimizi biz seçeriz. Raporlarını dinleriz. Teşekkür eder, yeniden seçim yaparız. Böylece kooperatif bizim elimizde kalır.

## Kadınlar ve gençler

women-and-young-members = Kadınlar ve gençler
    .summary = Bazı sesler neden eksik, nasıl aramıza katılır.

women-and-young-members--leila-counts = Zehra on dokuz yaşında. Bugün genel kurula ilk kez geliyor. Salonda kırk kişi oturuyor. Kadınları sayıyor, beş tane. Kendi yaşında kimse yok.

    Oysa kimin çalıştığını biliyor. Dünyanın tarlalarında, on çalışanın aşağı yukarı dördü kadındır. Peki, burada neden bu kadar azlar?

women-and-young-members--six-in-the-evening = Toplantımız akşam altıda başlıyor. O saatte Emine yemek yapıyor, çocuklara bakıyor. Bu yüzden hiç gelemiyor. Ne yapabiliriz?
    .hint = Emine gelmek ister. Onu alıkoyan ne?
    .answer-hour = Toplantı saatini değiştiririz
    .said-hour = başka saat | saati değiştirelim | saati değiştiririz | daha erken | sabah toplanırız | ona uygun saati sorarız
    .reply-hour = Evet. Gelemeyenlere sorarız, hangi saat onlara uyar? Çocuklara bir köşe ayırmak da işe yarar.
    .answer-husband = Kocası ona anlatır
    .said-husband = kocası | kocası anlatsın | eşi | eşi söyler | beyi anlatır
    .reply-husband = Hiç yoktan iyidir. Ama iki ağızdan geçen haber incelir.
    .answer-nothing = Hiçbir şey, kendisi bilir
    .said-nothing = hiçbir şey | bir şey yapmayız | onun bileceği iş | onun derdi | öyle kalsın
    .reply-nothing = Kapıyı ona kimse kapatmıyor, doğru. Ama saat kapatıyor. Saati koyan da biziz.

women-and-young-members--second-hand = Kocası eve geç geliyor. Diyor ki: değirmeni konuştuk. Ya yeni fiyat? Onu hatırlamıyor. Emine olsa ne derdi? Onu da kimse duymadı.

women-and-young-members--for-the-house = Musa diyor ki: evimin adına ben konuşurum. Niyeti iyi. Fındığa karısıyla birlikte bakıyorlar. Musa kamyonun masrafını bilir. Hangi dal çok verir, karısı bilir. Toplayanlara ne lazım, onu da karısı bilir. Yalnız biri konuşursa, yarısını duyarız.

women-and-young-members--vote-for-both = Musa da ortak, karısı da ortak. Öyleyse Musa ikisinin yerine oy verir. Doğru mu?
    .hint = O evde kaç ortak oturuyor?
    .said-true = Musa verir | ikisinin yerine verir | evin erkeği verir
    .said-false = herkes kendi oyunu verir | iki ortak iki oy | iki oyları var | karısının da oyu var
    .reply-true = Birçok evde böyle yapılır. Ama iki ortağın iki oyu vardır. Bazı yerlerde, birine benim yerime sen oy ver diyebilir. O zaman bunu isteyen kendisidir.
    .reply-false = Bildiniz. İki ortak, iki oy. Başka başka oy verip, aynı tencereden yiyebilirler.

women-and-young-members--rosas-milk = Suzan inekleri sağıyor, sütü her gün bize getiriyor. Ama defterde yalnız erkek kardeşi yazılı. Parayı da kardeşi alıyor. Hakçası nedir?
    .hint = Sütü kimin elleri getiriyor?
    .answer-her-name = Suzan'ın adına yazmak
    .said-her-name = Suzan'ın adına | kendi adına | onun adına | Suzan'a öderiz | Suzan
    .reply-her-name = Evet. Süt onun adına yazılır, para ona gelir. İsterse kendisi paylaşır.
    .answer-brother = Eskisi gibi kardeşine ödemek
    .said-brother = kardeşine | kardeşi | kardeşine öderiz | eskisi gibi
    .reply-brother = Belki hepsini eve getiriyor. Ama çalışan Suzan, her kuruşu ondan isteyen de Suzan. Adı yazılmazsa, oyu da olmaz.
    .answer-half = Yarı yarıya bölmek
    .said-half = yarı yarıya | yarısı | bölüşsünler | ikiye böleriz
    .reply-half = İyi niyetli görünüyor. Ama başkasının kazandığını biz bölmeyiz. İsterse bunu kendisi yapar.

women-and-young-members--leila-stands-up = Zehra ayağa kalkıyor. Yüreği çarpıyor. Fındığı daha ucuza kurutmanın yolunu biliyor. Biri sesleniyor: hele bir saçın ağarsın! Başkan ne yapmalı?
    .hint = Bir düşünce insanın yaşını sorar mı?
    .answer-speak = Zehra'ya söz vermeli
    .said-speak = söz versin | Zehra'ya söz | Zehra konuşsun | konuşsun | dinleyelim
    .reply-speak = Evet. Başkan sessizlik istiyor. Zehra dört cümlede anlatıyor, yaşlılar başını sallıyor.
    .answer-elders = Önce yaşlıları dinlemeli
    .said-elders = yaşlılar | önce yaşlılar | büyükler | önce büyüklerimiz | eskiler
    .reply-elders = Büyüklerimizi sayarız, dinleriz. Ama sıra gelene kadar gece olur, herkes yorulur. Arada bir gençler de başlasın.
    .answer-next-year = Gelecek yıl gel demeli
    .said-next-year = gelecek yıl | seneye | seneye gelsin | beklesin
    .reply-next-year = Gelecek yıl belki hiç gelmez. Fındığımız da yine kötü kurur.

women-and-young-members--a-kept-seat = Bazı kooperatifler yönetim kurulunda genç bir ortağa yer ayırır. Bazıları kadınlara da yer ayırır. Bu yer hediye değildir. Oraya oturanı biz seçeriz. Çalışır, öğrenir, bize hesap verir.

women-and-young-members--leilas-vote = Bir yıl geçti. Zehra, gençlere ayrılan yere seçildi. Yönetim kurulunda kaç oyu var?
    .hint = Oraya bakmaya mı gitti, ötekiler gibi karar vermeye mi?
    .answer-one = Bir oy
    .said-one = bir | bir tane | tek oy | ötekiler kadar | herkes gibi bir oy
    .reply-one = Evet, bir, yönetim kurulundaki herkes gibi. Oyu olmayan koltuk, yalnız bir sandalyedir.
    .answer-half = Yarım oy
    .said-half = yarım | yarım tane | yarısı
    .reply-half = Genç, ama bütün bir insan. Yönetim kurulunda oturan, ötekiler gibi karar verir.
    .answer-listens = Orada yalnız dinler
    .said-listens = yalnız dinler | sadece dinler | dinler | oyu yok | sıfır
    .reply-listens = Bazı yerlerde öyledir, gençler de çabuk soğur. Yönetim kuruluna seçilen, ötekiler gibi karar verir.

women-and-young-members--for-myself = Benden sonra söyleyin.
    .phrase = Ben ortağım, kendi adıma konuşurum.
    .reply = Bu sizin sesiniz. Başka kimsede yok.

women-and-young-members--who-is-missing = Toplantılarınızda kim eksik? Ne olsa gelirdi? Başka bir saat, başka bir yer, tatlı bir söz? Sesli düşünün.
    .hint = Anneleri düşünün, dul kadınları düşünün. Başkasının yanında çalışanları düşünün, yirmisine varmayanları düşünün.
    .reply = Teşekkür ederim. Boş yeri gören, onu doldurmaya başlamıştır.

women-and-young-members--before-next-time = Gelecek derse kadar bir işiniz var. Hiç gelmeyen birine sorun: seni ne alıkoyuyor? Tartışmayın. Yalnız dinleyin, aklınızda tutun.

## Anlaşmazlıkları çözmek

settling-conflicts = Anlaşmazlıkları çözmek
    .summary = Nasıl tartışırız da yine komşu kalırız.

settling-conflicts--one-pump = Kooperatifimizin tarlalar için tek bir su pompası var. Emine onu cumartesi sabahı istiyor. Kadir de cumartesi sabahı istiyor. Bağrışıyorlar. O günden beri selamlaşmıyorlar.

settling-conflicts--first-step = Emine ile Kadir pompa için kavga ediyor. Önce neyi denesinler?
    .hint = Başlamak için kaç kişi gerekir?
    .answer-talk = İkisi konuşsun
    .said-talk = konuşsunlar | konuşurlar | oturup konuşsunlar | baş başa konuşsunlar
    .reply-talk = Evet. Sakince, ikisi baş başa, öfke geçince. Kavgaların çoğu orada biter.
    .answer-court = Mahkemeye gitsinler
    .said-court = mahkeme | mahkemeye | hâkime gitsinler | polise | avukata
    .reply-court = O yol hep açıktır. Ama uzundur, pahalıdır. Sonunda yine komşu kalırlar.
    .answer-crowd = Herkese anlatsınlar
    .said-crowd = herkese | herkese söylesinler | bütün köye | genel kurula
    .reply-crowd = Sonra başkaları da gerekebilir. Ama kalabalık önünde insan zor yumuşar.

settling-conflicts--behind-the-words = Oturuyorlar. Emine soruyor: neden cumartesi? Kadir diyor ki: cumartesi oğlum evde. Tek başıma pompayı kaldıramam.

    Sonra Kadir de ona soruyor. Emine diyor ki: fidelerim daha küçük. Cumartesi günü su görmeleri lazım.

    Ne istediğimiz başka. Neye ihtiyacımız var, o arkada durur.

settling-conflicts--what-juma-needs = Kadir diyor ki: ben cumartesiyi isterim. O gün oğlu evde, tek başına pompayı kaldıramıyor. Aslında neye ihtiyacı var?
    .hint = Yanında biri gelse, başka gün olmaz mı?
    .answer-hands = İki ele daha
    .said-hands = iki el | iki el daha | bir çift el | kaldıracak birine | güçlü birine | oğluna
    .reply-hands = Evet. Musa cuma günü onunla birlikte kaldırır. Cumartesi de pompa Emine'ye kalır.
    .answer-saturday = Cumartesiye, başka güne değil
    .said-saturday = cumartesi | cumartesiye | yalnız cumartesi | o güne
    .reply-saturday = Kendisi öyle diyor. Ama iyi dinleyin: neden cumartesi?
    .answer-win = Emine'yi yenmeye
    .said-win = yenmek | yenmeye | kazanmaya | haklı çıkmaya | gurur
    .reply-win = Bağırırken öyle gibi. Ama nedenini söyledi, o da pompayı kaldırmak.

settling-conflicts--step-by-step = Bazen konuşmak yetmez. O zaman basamak basamak çıkarız. Önce ikisi konuşur. Sonra ikisinin de güvendiği biri araya girer: arabulucu. Sonra bir komisyon iki tarafı dinler, kurallarımıza göre. Sonra genel kurul gelir. Dışarıdan biri en son gelir.

    Bir durum başkadır. Biri size vurursa ya da sizi tehdit ederse, beklemeyin. Hemen güvendiğiniz insanlara gidin.

settling-conflicts--who-helps-them = Emine de Kadir de Suzan'a güveniyor. Suzan onları konuşturuyor, ama karar vermiyor. Ona ne deriz?
    .hint = Arada durur. Şöyle başlar: ara.
    .answer-mediator = Arabulucu
    .said-mediator = arabulucu deriz | bir arabulucu | aracı | barıştırıcı
    .reply-mediator = Evet, arabulucu. Sorar, dinler, ikisi kendi yolunu bulur.
    .answer-judge = Hâkim
    .said-judge = yargıç | hakem | hâkime
    .reply-judge = Hâkim karar verir, bir taraf kaybeder. Suzan karar vermez, yolu ikisi bulur.
    .answer-witness = Tanık
    .said-witness = şahit | tanıktır | görgü tanığı
    .reply-witness = Tanık, gördüğünü anlatır. Suzan bir şey görmedi. O, ikisini konuşturuyor.

settling-conflicts--his-own-quarrel = Anlaşmazlık komisyonumuzda üç ortak var. Biri Kadir. Şimdi komisyon Kadir'in kendi kavgasını dinleyecek. Kadir ne yapmalı?
    .hint = İnsan masanın iki yanında birden oturabilir mi?
    .answer-aside = Bu kez kenara çekilmeli
    .said-aside = kenara çekilsin | çekilmeli | yerini bıraksın | yerine başkası baksın | yedeği gelsin
    .reply-aside = Evet. Yerine başka bir ortak gelir. Böylece iki taraf da karara güvenir.
    .answer-stay = Kalıp karar vermeli
    .said-stay = kalsın | kalmalı | karar versin | onu biz seçtik
    .reply-stay = Onu biz seçtik, doğru. Belki gerçekten de hakça davranır.
    .answer-quit = Kooperatiften ayrılmalı
    .said-quit = ayrılsın | gitsin | ortaklıktan çıksın | istifa etsin
    .reply-quit = Kötü bir şey yapmadı. Kavga etmek ayıp değil. Kararı başkası versin, o kadar.

settling-conflicts--on-the-other-chair = Şimdi Emine'nin sandalyesine oturun. Derdinizi anlatıyorsunuz. Karşınızda sizi dinleyen kişi Kadir. Hangi kararı verirse versin, hakça olduğuna inanır mısınız?

settling-conflicts--in-which-order = Hangi basamak önce gelir, hangisi sonra? Sırasıyla söyleyin.
    .hint = İki kişiyle başlayın. Hepimizle bitirin.
    .reply = Evet, her basamakta insan çoğalır. Bu yüzden en küçüğünden başlarız.
    .answer-two = İkisi konuşur
    .said-two = ikisi | konuşurlar | konuşmak | iki kişi
    .answer-mediator = Arabulucu gelir
    .said-mediator = arabulucu | araya biri girer | aracı
    .answer-committee = Komisyon dinler
    .said-committee = komisyon | komisyona gider | komisyon iki tarafı dinler
    .answer-assembly = Genel kurul karar verir
    .said-assembly = genel kurul | bütün ortaklar | hepimiz

settling-conflicts--listen-first = Benden sonra söyleyin.
    .phrase = Önce dinlerim, sonra konuşurum.
    .reply = Söylemesi kısa, öğrenmesi uzun sürer.

settling-conflicts--a-quarrel-near-you = Çevrenizde bir kavga düşünün. Kimsenin adını söylemeyin. Her taraf ne istiyor? Her tarafın neye ihtiyacı var? Sesli düşünün.
    .hint = İçinizden sorun: neden? Sonra yine sorun: neden?
    .reply = Teşekkür ederim. İki tarafı da görebilen, bir gün başkalarına el verir.

settling-conflicts--before-next-time = Gelecek derse kadar bir işiniz var. Yönetim kurulundan birine sorun: kurallarımız anlaşmazlıklar için ne diyor? İki tarafı kim dinler? Kurallarda bir şey yoksa, gündeme koyacak bir iş buldunuz.

## Kooperatifin verileri

our-cooperatives-data = Kooperatifin verileri
    .summary = Adlar, numaralar, kilolar: kim saklar, kim görebilir.

our-cooperatives-data--tomas-writes = Tahir her sabah fındığımızı tartıyor. Terazinin yanında bir defter var. Oraya adı, telefonu, kiloyu, fiyatı yazıyor. Sayfa sayfa hepimiz oradayız.

    Adlar, numaralar, kilolar: bunlara veri diyoruz.

our-cooperatives-data--what-it-tells = Diyelim ki defterimiz bir yabancının eline geçti. Ondan ne öğrenebilir?
    .hint = Her adın yanında bir kilo, bir de fiyat var.
    .answer-earnings = Kim ne kadar kazanıyor
    .said-earnings = kazancımız | ne kazandığımız | ne kadar kazandığımız | gelirimiz | paramız | kim zengin
    .reply-earnings = Evet. Ne zaman kazandık, bize nasıl telefon edilir, onu da. Bu yüzden ona iyi bakarız.
    .answer-nothing = Pek bir şey değil, adlar
    .said-nothing = hiçbir şey | pek bir şey değil | bir şey öğrenemez | yalnız adlar | adlar
    .reply-nothing = Sıkıcı bir defter gibi görünür, doğru. Gelin, bir sayfasını açalım.
    .answer-votes = Kime oy verdiğimiz
    .said-votes = oylarımız | kime oy verdik | verdiğimiz oylar | seçim
    .reply-votes = Oylarımız hiçbir defterde yazmaz, çünkü gizliydi. Bu defterde adlar, kilolar, fiyatlar var.

our-cooperatives-data--one-page = Burada şöyle yazıyor: Suzan, pazartesi, altmış kilo, parası elden ödendi. Hırsız artık biliyor, para nerede. Alıcı da biliyor, satacak ne kadar malımız var.

our-cooperatives-data--a-phone-number = Tahir'e bir adam geliyor. Diyor ki: Zehra'nın numarasını ver, başka bir şey istemem. Tahir ne yapmalı?
    .hint = Numara kimin?
    .answer-ask = Önce Zehra'ya sormalı
    .said-ask = Zehra'ya sorsun | önce sorsun | sorsun | Zehra karar versin | Zehra'yı arasın
    .reply-ask = Evet. Numarayı onun için saklar, ama vermek ona düşmez.
    .answer-give = Numarayı vermeli
    .said-give = versin | numarayı versin | verir | verebilir
    .reply-give = Belki adam bir dosttur. Belki de Zehra ondan saklanıyor. Tahir bunu bilemez.
    .answer-show = Bütün defteri göstermeli
    .said-show = defteri göstersin | bütün defter | defter | hepsini göstersin
    .reply-show = O zaman hepimizin numarası onda olur. Oysa bir teki bile ona düşmezdi.

our-cooperatives-data--a-home-for-the-book = Bu yüzden defterimizin bir yeri var. Ondan bir kişi sorumlu. Ya kilitli dolapta durur, ya da şifreli telefonda. Sizin için ne yazılmış, görebilirsiniz. Yönetim kurulu da işi için ne lazımsa onu görür.

    Bir şeyi başkasına vermeden önce sorarız. Gönülden söylenen evete onay deriz. Evet diyen, sonra hayır da diyebilir.

our-cooperatives-data--a-free-yes = Birinin bilgisini başkasına vermeden önce ona sorarız. O da gönülden evet der. Bu evete ne deriz?
    .hint = Kısa bir kelime. Şöyle başlar: ona.
    .answer-consent = Onay
    .said-consent = onay deriz | onaydır | rıza | açık rıza | gönül rızası | izin
    .reply-consent = Evet, onay. Ama hayır demek de mümkünse geçerlidir.
    .answer-order = Emir
    .said-order = emirdir | buyruk | emir vermek
    .reply-order = Emir yukarıdan gelir, uymak gerekir. Bu evet ise serbesttir. Onun ayrı bir adı var.
    .answer-signature = İmza
    .said-signature = imzadır | imza atmak | bir imza
    .reply-signature = İmza bunu gösterebilir. Ama kimi, neye imza attığını bilmez. Önce gönülden söylenen evet gelir.

our-cooperatives-data--wrong-weight = Defterde şöyle yazıyor: Suzan, altı çuval. Oysa dokuz çuval getirdi. Ne yapmalı?
    .hint = Yazılan yanlışsa, öyle kalmamalı.
    .answer-correct = Defteri düzeltmeli
    .said-correct = düzeltmeli | düzeltelim | düzeltilsin | dokuz yazmalı | doğrusunu yazmalı
    .reply-correct = Evet. Tahir altının üstünü çizer, ama yine okunur. Yanına dokuz yazar, ikisi de imza atar.
    .answer-silent = Öyle bırakmalı
    .said-silent = öyle kalsın | bırakmalı | bir şey yapmamalı | susmalı | yazılmış bir kere
    .reply-silent = Defter hep haklı gibi görünür. Ama onu yorgun bir el yazdı, üç çuval da çok paradır.
    .answer-tear = O sayfayı yırtmalı
    .said-tear = yırtmalı | sayfayı yırtmalı | yırtıp atmalı | sayfayı koparmalı
    .reply-tear = O zaman hata gider. Ama o sayfadaki herkes de gider. Ne olduğunu kimse göremez.

our-cooperatives-data--the-buyer = Alıcı diyor ki: bütün defteri gösterin, biraz fazla ödeyeyim. Ona ne veririz?
    .hint = Fındığımızı almak için neyi bilmesi gerekir?
    .answer-sum = Yalnız toplamı
    .said-sum = toplam | toplamı | kaç çuval olduğunu | ne kadar olduğunu | ona lazım olanı
    .reply-sum = Evet. Bütün çuvallarımızın toplamını, ama adsız. Almak için bu kadarı yeter.
    .answer-all = Bütün defteri
    .said-all = defteri | defter | bütün defter | her şeyi | hepsini
    .reply-all = Biraz fazla para, insanı çeker. Ama gelecek yıl kapı kapı dolaşır. Paraya en çok kim muhtaç, onu da bilir.
    .answer-refuse = Hiçbir şey
    .said-refuse = hiçbir şey vermeyiz | bir şey demeyiz | tek kelime söylemeyiz | reddederiz
    .reply-refuse = Bu sakınmaktır. Ama ne kadar olduğunu bilmeden alamaz. Hepsi ile hiçbiri arasında bir yol var.

our-cooperatives-data--a-free-app = Bir şirket bize bedava uygulama veriyor. Karşılığında bütün ortakların listesini istiyor. Başkan tek başına evet diyebilir. Doğru mu?
    .hint = O listede kim var?
    .said-true = başkan diyebilir | başkan evet der | diyebilir
    .said-false = tek başına olmaz | ortaklara sormalı | önce bize sormalı | hep birlikte karar veririz
    .reply-true = Başkan birçok işe karar verir, orası doğru. Ama bu liste hepimizi anlatır. Dışarı çıkmadan önce hepimize sorulur.
    .reply-false = Bildiniz. Bu liste hepimizi anlatır. Dışarı çıktıktan sonra değil, çıkmadan önce sorulur.

our-cooperatives-data--about-us = Benden sonra söyleyin.
    .phrase = Bu bizim verimiz, kararı biz veririz.
    .reply = Bu cümleyi saklayın. Size gittikçe daha çok lazım olacak.

our-cooperatives-data--not-for-strangers = Kooperatifiniz sizi ne kadar biliyor? Bunlardan hangisini yabancılar hiç duymamalı? Sesli düşünün.
    .hint = Telefon numaranızı düşünün, borçlarınızı düşünün. Ürününüzü düşünün, evinizin yerini düşünün.
    .reply = Teşekkür ederim. Burada söylediğiniz sizde kalır.

our-cooperatives-data--before-next-time = Ülkelerin çoğunda böyle veriler için bir yasa vardır. Çoğu zaman şöyle der: hakkınızda ne yazılmış, görebilirsiniz. Yanlışsa düzelttirebilirsiniz. Bir de yapay zekâ kursu var. Makineler verimizle ne yapıyor, onu anlatır.

    Gelecek derse kadar bir işiniz var. Kooperatifinizde sorun: benim için ne yazdınız, görebilir miyim?

## Basit bir hesabı okumak

reading-a-simple-account = Basit bir hesabı okumak
    .summary = Giren para, çıkan para, kalan para, bir de borçlar.

reading-a-simple-account--daniel-and-rosa = Değirmenimizin parasına Davut bakıyor. O bizim saymanımız. Suzan okuma bilmiyor. Yanına oturup diyor ki: defterde ne yazıyor, anlat bana. Davut, biri sordu diye seviniyor.

reading-a-simple-account--who-may-hear = Hesap defterimizde yazanı kim dinleyebilir?
    .hint = Bu para kimin?
    .answer-members = Bütün ortaklar
    .said-members = ortaklar | her ortak | hepimiz | biz | Suzan da
    .reply-members = Evet. Okuma bilmeyen de dinler. Ona biri yüksek sesle okur.
    .answer-board = Yalnız yönetim kurulu
    .said-board = yönetim kurulu | yönetim | yöneticiler | sayman | yalnız Davut
    .reply-board = Yönetim kurulu onu iyi bilmeli, doğru. Ama baktığı para hepimizin parası.
    .answer-anyone = Yoldan geçen herkes
    .said-anyone = yoldan geçen | herkes | kim isterse | yabancılar da
    .reply-anyone = Birbirimizden bir şey saklamamak iyidir. Ama kasada ne var, yabancının bilmesi gerekmez. Tüccarın da gerekmez.

reading-a-simple-account--four-lines = Davut diyor ki: dört satır yeter. Giren para. Çıkan para. Kalan para. Bir de borçlar.

    Bu ay öğütmeden yüz lira girdi. Kırk lira değirmenciye gitti. Otuz lira yağa, onarıma gitti.

reading-a-simple-account--what-is-left = Yüz lira girdi, yetmiş lira çıktı. Kaç lira kaldı?
    .hint = Yüzden yetmişi çıkarın.
    .answer-thirty = Otuz
    .said-thirty = otuz lira | otuz kaldı | otuz eder
    .reply-thirty = Evet, otuz. İşte, bir hesabı okudunuz.
    .answer-seventy = Yetmiş
    .said-seventy = yetmiş lira | yetmiş kaldı | yetmiş eder
    .reply-seventy = Yetmiş, harcadığımız para. Şimdi kasada kalana bakın.
    .answer-hundred = Yüz
    .said-hundred = yüz lira | yüz kaldı | hepsi
    .reply-hundred = O kadar girdi. Ama değirmenci ücretini aldı, yağ da alındı.

reading-a-simple-account--two-are-missing = Defterde yazıyor: otuz lira kaldı. Davut ile Suzan kasayı açıp sayıyor, yirmi sekiz çıkıyor. Önce ne yaparlar?
    .hint = Çıkan her liranın bir fişi olmalıydı.
    .answer-search = Hatayı birlikte ararlar
    .said-search = ararlar | hatayı ararlar | birlikte ararlar | arasınlar | fişlere bakarlar | yeniden sayarlar
    .reply-search = Evet. Fişlere tek tek bakıyorlar. İşte bulundu: iki liralık sabun, Davut yazmayı unutmuş.
    .answer-thief = Davut'a hırsız derler
    .said-thief = hırsız | hırsız derler | Davut çaldı | Davut'u suçlarlar
    .reply-thief = Bazen para çalınır, o zaman bir şey yapmak gerekir. Ama eksiklerin çoğu hatadır. Öyle bir söz de geri alınmaz.
    .answer-book = Deftere yirmi sekiz yazarlar
    .said-book = yirmi sekiz | yirmi sekiz yazarlar | defteri değiştirirler
    .reply-book = O zaman defter ile kasa aynı görünür. Ama iki lira nereye gitti, kimse hiç bilemez.

reading-a-simple-account--the-trap = Şimdi sıra bir tuzakta. Büyük bir alıcıya iki yüz liralık un sattık. Parasını hasattan sonra verecek. Defterde yazıyor: iki yüz lira kazandık. Ne güzel kazanç! Ama kasa eskisi gibi bomboş. Kâğıttaki kazançla yağ alınmaz.

reading-a-simple-account--money-in-the-box = Defterde kazanç görünüyor. Öyleyse kasada para var. Doğru mu?
    .hint = Alıcı parayı ne zaman verecek?
    .said-true = para var | kasada para var | vardır
    .said-false = her zaman değil | henüz değil | yalnız kâğıtta | kasa boş
    .reply-true = Çoğu zaman öyledir. Ama biri bize daha ödeme yapmadıysa, değildir.
    .reply-false = Bildiniz. Önce alıcı ödemeli. O güne kadar kazanç yalnız kâğıttadır.

reading-a-simple-account--the-miller-waits = Cuma günü değirmenci ücretini almaya geliyor. Davut ona defteri gösteriyor: bak, çok kazandık. Değirmenci diyor ki: ne güzel. Ama benim çocuklar kâğıt yemiyor.

reading-a-simple-account--which-question = Genel kurulda sayman güzel bir kazanç okuyor. Hangi soru tuzağı bulur?
    .hint = Tuzak, henüz ödemeyen bir alıcıydı.
    .answer-owes = Bize kimin borcu var?
    .said-owes = kimin borcu var | kim borçlu | bize kim borçlu | kim ödemedi | alacağımız var mı
    .reply-owes = Evet. Sonra şunu da sorun: bizim kime borcumuz var? İyi sayman böyle soruları sever.
    .answer-pages = Defter kaç sayfa?
    .said-pages = kaç sayfa | sayfalar | sayfa sayısı | defter kalın mı
    .reply-pages = Kalın defter, birinin çok yazdığını gösterir. Ama tuzak sayfalarda değil. Dışarıda, borcunu ödemeyen birinde.
    .answer-none = Soru gerekmez, her şey yolunda
    .said-none = soru gerekmez | soru yok | her şey yolunda | sormayız | gerek yok
    .reply-none = Kulağa hoş geliyor, doğru. Ama sormak ayıp değildir. Saymanı da korur.

reading-a-simple-account--lines-in-order = Hesabın dört satırını sırasıyla söyleyin.
    .hint = Para önce gelir, sonra gider. Daha ödenmemiş olan en sona kalır.
    .reply = Dört satır. Bunlarla her hesabı izleyebilirsiniz.
    .answer-in = Giren para
    .said-in = giren | ne girdi | gelir | gelirler
    .answer-out = Çıkan para
    .said-out = çıkan | ne çıktı | masraf | masraflar
    .answer-left = Kalan para
    .said-left = kalan | ne kaldı | elde kalan | artan
    .answer-owed = Borçlar
    .said-owed = borç | kim borçlu | kim kime borçlu | alacak verecek

reading-a-simple-account--book-and-box = Benden sonra söyleyin.
    .phrase = Defter ile kasa birbirini tutmalı.
    .reply = Bunu sık söyleyenin korkacak pek şeyi olmaz.

reading-a-simple-account--before-next-time = Gelecek derse kadar bir işiniz var. Saymanınıza dört şey sorun. Geçen ay ne girdi? Ne çıktı? Ne kaldı? Kim kime borçlu? Okumanız gerekmez. Sormanız yeter.

## Para nereye gider

where-the-money-goes = Para nereye gider
    .summary = Ortaklık payı, artan para, yedek akçe, öğrenmek, bir de size geri dönen.

where-the-money-goes--the-share = Emine ortak olurken bir ortaklık payı ödedi. Musa da ödedi, Suzan da ödedi. Ortaklık payı, başlangıçtan size düşen parçadır. Bütün payları birleştirdik, değirmeni aldık.

where-the-money-goes--what-amina-paid = Her ortak başta bir para koyar. Bu paraya ne deriz?
    .hint = Bütünden size düşen parçadır. Şöyle başlar: or.
    .answer-share = Ortaklık payı
    .said-share = pay | payımız | bir pay | ortak payı | hisse
    .reply-share = Evet, ortaklık payı. Onunla siz de herkes gibi sahip olursunuz.
    .answer-loan = Borç
    .said-loan = bir borç | kredi | borç para
    .reply-loan = Borç dışarıdan gelir, tez geri ödenir. Ortağın koyduğu para ise onu sahip yapar.
    .answer-gift = Hediye
    .said-gift = bir hediye | bağış | armağan
    .reply-gift = Hediye verilir, gider. Sizin koyduğunuz ise adınıza yazılı durur.

where-the-money-goes--the-surplus = Yıl boyu insanlar mısır getirir, öğütme parası öder. Değirmenciyi, yağı, onarımı bundan öderiz. Yıl sonunda geriye biraz para kalır. Bunun adı gelir gider farkıdır. Biz kısaca artan para deriz.

where-the-money-goes--after-all-costs = Artan para, bütün giderlerden sonra kalandır. Doğru mu?
    .hint = Önce değirmenci, yağ ve onarım.
    .reply-true = Evet. Önce borcumuzu öderiz. Sonra kalana bakarız.
    .reply-false = Karıştırmak kolay. Giren paranın hepsi gelirdir. Artan ise, giderlerden sonra kalandır.

where-the-money-goes--who-decides = Artan para ne olacak, buna kim karar verir?
    .hint = Son söz kimin?
    .answer-assembly = Genel kurul
    .said-assembly = ortaklar | bütün ortaklar | biz | hepimiz | kurul
    .reply-assembly = Evet. Yönetim kurulu önerebilir, kararı biz veririz.
    .answer-treasurer = Sayman
    .said-treasurer = saymanımız | kasadar | muhasebeci
    .reply-treasurer = Sayman parayı sayar ve korur. Karar vermek başka iştir, o hepimizindir.
    .answer-bank = Banka
    .said-bank = bankamız | banka karar verir
    .reply-bank = Banka onu bizim için saklar. Ama para bankanın değil.

where-the-money-goes--the-reserve = Artan paranın bir kısmı yedek akçeye gider. Yedek akçe, zor günlerin kavanozudur. Eskiler der ki: ak akçe kara gün içindir. O hepimizindir, kimse evine götürmez.

where-the-money-goes--broken-stone = Değirmen taşımız kırıldı, yenisi çok pahalı. Parayı nereden buluruz?
    .hint = Böyle günler için bir kavanoz doldurmuştuk.
    .answer-reserve = Yedek akçeden
    .said-reserve = yedek akçe | akçeden | kavanozdan | biriktirdiğimiz paradan
    .reply-reserve = Evet. İyi ki biriktirmişiz. Değirmen yakında yine döner.
    .answer-shares = Emine'nin cebinden
    .said-shares = Emine | Emine'den | Emine öder | cebinden
    .reply-shares = Emine elinden gelse verirdi. Ama bu yükü tek ortak taşıyamaz. Biz buna hep birlikte hazırlandık.
    .answer-close = Değirmeni kapatırız
    .said-close = kapatırız | kapatalım | değirmen kapanır
    .reply-close = Üzücü bir gün olurdu, öteki değirmen de uzak. Ama biz buna hazırlandık.

where-the-money-goes--learning-and-village = İkinci bir kısım, öğrenmek içindir: bir kurs, bir öğretmen, böyle bir ders. Bir kısmı da köye gidebilir. Belki bir kuyuya, belki okula.

where-the-money-goes--dividend = Kalan para ortaklara geri dönebilir. Zengin olana değil. Değirmeni kullanana. Çok kullanan çok alır. Buna risturn deriz.

where-the-money-goes--who-gets-more = Değirmenimizde Emine on çuval öğüttü. Musa iki çuval öğüttü. Kim daha çok risturn alır?
    .hint = Değirmeni kim daha çok kullandı?
    .answer-amina = Emine
    .said-amina = Emine alır | Emine daha çok alır
    .reply-amina = Evet. Değirmeni o daha çok kullandı, ona daha çok para döner.
    .answer-musa = Musa
    .said-musa = Musa alır | Musa daha çok alır
    .reply-musa = Belki Musa'nın payı daha çok. Ama burada çuvalları sayarız, o iki çuval getirdi.
    .answer-same = İkisi de aynı
    .said-same = aynı | ikisi de | eşit | hiçbiri
    .reply-same = Oy verirken ikisi aynıdır. Bu parada ise kullanana bakarız.

where-the-money-goes--by-use = Her çuval, öğütme için biraz ödedi. On çuval, iki çuvaldan çok ödedi. Para geldiği yoldan geri gider.

where-the-money-goes--share-out-the-reserve = Kadir diyor ki: yedek akçeyi evimize götürelim. Ortaklar onu da artan para gibi paylaşabilir. Doğru mu?
    .hint = Onu bizden öncekiler doldurdu, bizden sonrakiler için.
    .reply-true = İnsanın canı çeker, bir günlüğüne zengin oluruz. Ama yedek akçe bizden sonrakilerin de. O bölünmez.
    .reply-false = Bildiniz. Yedek akçe bölünmez. Bizim için de durur, bizden sonrakiler için de.

where-the-money-goes--in-which-order = Peki, para nereye gider? Sırasıyla söyleyin.
    .hint = Borcumuz en önce gelir. Eve götürdüğümüz en son gelir.
    .reply = Evet. Artık paranın yolunu biliyorsunuz.
    .answer-costs = Giderleri öderiz
    .said-costs = masraflar | masrafları öderiz | borçları öderiz
    .answer-reserve = Yedek akçe ayırırız
    .said-reserve = yedek akçe | akçe | kavanozu doldururuz
    .answer-learning = Öğrenmeye harcarız
    .said-learning = öğrenmek | öğrenmeye | eğitim | eğitime
    .answer-members = Ortaklara dağıtırız
    .said-members = ortaklara | ortaklar | risturn | ortaklara döner

where-the-money-goes--today-and-tomorrow = Benden sonra söyleyin.
    .phrase = Bir kısmı bugüne, bir kısmı yarına.
    .reply = Böyle biriktiren rahat uyur.

where-the-money-goes--your-choice = İyi bir yıl geçti, geriye para kaldı. Genel kurula ne önerirsiniz, neden? Sesli düşünün.
    .hint = Çatıyı düşünün, öğrenmeyi düşünün. Köyü düşünün, kendi evinizi düşünün.
    .reply = Teşekkür ederim. Sizi can kulağıyla dinlerler.

where-the-money-goes--farewell = Bu derslerin sonuna geldiniz. Kooperatif kimindir, kararı kim verir, biliyorsunuz. Para nereye gider, onu da biliyorsunuz. Şimdi bunları birine anlatın. İyi ki bizimlesiniz.
