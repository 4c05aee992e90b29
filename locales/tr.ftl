# Uygulamanın kendi söylediği ve gösterdiği her söz, Türkçe.
# Kulak için yazıldı: kısa cümleler, her solukta tek düşünce, "biz" ve "siz".
# .said özelliği, insanların bir şeyi nasıl söylediğini sıralar; aralarına | konur.

## Commands, and yes and no

command-repeat = Tekrar
    .said = tekrar | bir daha | tekrar söyle | bir daha söyle | efendim
command-slower = Yavaş
    .said = yavaş | daha yavaş | yavaş söyle | ağır ağır
command-faster = Hızlı
    .said = hızlı | daha hızlı | çabuk | normal hız
command-next = Devam
    .said = devam | devam edelim | sonraki | atla
command-back = Geri
    .said = geri | geri dön | önceki
command-help = Yardım
    .said = yardım | yardım et | ipucu | ipucu ver
command-menu = Dersler
    .said = dersler | menü | liste
command-stop = Durdur
    .said = durdur | yeter | bu kadar yeter | hoşça kal
yes = Evet
    .said = evet | olur | tamam | tabii
no = Hayır
    .said = hayır | yok | olmaz | o değil
true = Doğru
    .said = doğru | evet | öyle | doğrudur
false = Yanlış
    .said = yanlış | hayır | öyle değil | doğru değil

## Greeting

app-name = Sauti
greeting = Sauti'ye hoş geldiniz.
greeting-named = Sauti'ye hoş geldiniz, { $name }.
greeting-known = Tekrar hoş geldiniz, { $name }.

## At the door

door-who = Burada kim var?
newcomer = Yeni biri
    .said = yeni biri | ben yeniyim | yeni geldim | yeni
picture-ask = Kendinize bir resim seçin. Beğendiğinize dokunun, ya da resmin adını söyleyin. Susarsanız ben bir tane seçerim.
picture-tree = Ağaç
    .said = ağaç
picture-sun = Güneş
    .said = güneş
picture-moon = Ay
    .said = ay | ay dede | hilal
picture-star = Yıldız
    .said = yıldız
picture-bird = Kuş
    .said = kuş
picture-fish = Balık
    .said = balık
picture-flower = Çiçek
    .said = çiçek
picture-drum = Davul
    .said = davul
picture-pot = Çömlek
    .said = çömlek | küp | testi
picture-boat = Kayık
    .said = kayık | tekne | yelkenli
picture-house = Ev
    .said = ev
picture-butterfly = Kelebek
    .said = kelebek
picture-elephant = Fil
    .said = fil
picture-lamp = Lamba
    .said = lamba | gaz lambası | fener
picture-mountain = Dağ
    .said = dağ
picture-key = Anahtar
    .said = anahtar

## Learning the member's voice

teaching = Sesimi öğren
    .said = sesimi öğren | benim sesim | sesimi tanı
teaching-offer = İki dakikada sesinizi öğrenebilirim. O zaman sizi daha iyi anlarım. Bip sesinden sonra evet deyin, başlayalım. İstemezseniz susun, ya da ekrana dokunun.
teaching-resume = Sesinizi öğrenmeyi bitirmedik. Bip sesinden sonra evet deyin, sürdürelim. İstemezseniz susun, ya da ekrana dokunun.
teaching-any = Bip sesinden sonra ne isterseniz söyleyin, başlayalım. İstemezseniz susun, ya da ekrana dokunun.
teaching-begins = Güzel. Ben bir söz söylerim. Bip sesinden sonra siz de her zamanki gibi söylersiniz. Bırakmak isterseniz ekrana dokunun.
teaching-say = Söyleyin:
teaching-more = Bir kez daha.
teaching-half = Yarısı bitti.
teaching-last = Bir söz kaldı.
teaching-word-left = Bu sözü bırakıyoruz.
teaching-done = Teşekkür ederim. Artık sesinizi tanıyorum.
teaching-left = Burada bırakıyoruz. Öğrendiğim saklı duruyor. Başka zaman sürdürmek için, dersler arasından şunu seçin: sesimi öğren.
teaching-skip = Şimdi değil
teaching-help = Bip sesinden sonra sözü söyleyin. Bir sözü atlamak için, devam yazısına dokunun. Bırakmak için, şimdi değil yazısına dokunun.
teaching-how = Sesinizi öğrenmemi isterseniz şöyle deyin: sesimi öğren.

## Choosing a language, a course, a lesson

language-name = Türkçe
    .said = Türkçe | Türkçe konuş | Türkçe olsun
language-offer = Türkçe için şöyle deyin: Türkçe.
language-ask = Türkçe konuşalım mı?
courses = Kurslar
course-which = Hangi kursu alalım?
courses-none = Bu cihazda henüz kurs yok. Cihaza bakan kişiden bir kurs eklemesini isteyin.
lessons-list = Derslerimiz bunlar.
lesson-which = Hangi dersi alalım?
lesson-next = Sıradaki ders:
lesson-begin-ask = Başlayalım mı?
lesson-again = Bir dersi yeniden alabiliriz. İlk ders şu:
lesson-begins = Haydi başlayalım.
lesson-resumed = Kaldığımız yerden sürdürüyoruz.
lesson-done = Bu ders bitti. Emeğinize sağlık.
lesson-score = { $asked } sorudan { $right } tanesini ilk seferde bildiniz.
course-done = Bu kursun bütün derslerini aldık.
go-on-ask = Devam edelim mi?
menu-ask = Derslere bir daha bakalım mı?
ordinal-1 =
    .said = birinci | ilk ders | bir numara
ordinal-2 =
    .said = ikinci | ikincisi | iki numara
ordinal-3 =
    .said = üçüncü | üçüncüsü | üç numara
ordinal-4 =
    .said = dördüncü | dördüncüsü | dört numara
ordinal-5 =
    .said = beşinci | beşincisi | beş numara
ordinal-6 =
    .said = altıncı | altıncısı | altı numara
ordinal-7 =
    .said = yedinci | yedincisi | yedi numara
ordinal-8 =
    .said = sekizinci | sekizincisi | sekiz numara
ordinal-9 =
    .said = dokuzuncu | dokuzuncusu | dokuz numara

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] Henüz bir ders bitirmedik.
        [one] Bir ders bitirdik.
       *[other] { $lessons } ders bitirdik.
    } { $due ->
        [0] Hatırlanmayı bekleyen soru yok.
        [one] Bir soru hatırlanmayı bekliyor.
       *[other] { $due } soru hatırlanmayı bekliyor.
    }
courses-none-newer = Orada, buradakinden daha yeni bir şey yok.
course-added = “{ $course }” kursunu rafa koydum.
sound-test = Sesim böyle.

## Looking back at what is due

review = Hatırlayalım
    .said = hatırlayalım | hatırlama | hatırlat
review-due =
    { $count ->
        [one] Unutmayalım diye bir soru bizi bekliyor.
       *[other] Unutmayalım diye { $count } soru bizi bekliyor.
    }
review-ask = Hatırlayalım mı?
review-how = Bunun için şöyle deyin: hatırlayalım.
review-start = Gelin, biraz hatırlayalım.
review-nothing = Bugün hatırlanacak bir şey yok.
review-done = Şimdilik bu kadar.
review-score = { $asked } sorudan { $right } tanesini bildiniz.

## Questions and replies

right = Evet, öyle.
wrong = Cevap bu değil.
once-more = Bir daha deneyelim.
answer-is = Cevap şu:
it-is-true = Bu doğru.
it-is-not-true = Bu doğru değil.
hint-is = Size bir ipucu.
no-matter = Önemli değil. Devam ediyoruz.
now-you = Şimdi siz:
well-said = Güzel söylediniz.
that-is-fine = Böyle de olur.
order-first = Önce ne gelir?
order-next = Sonra ne gelir?
order-not-yet = Onun yeri burası değil.
order-here = Buraya şu gelir:
order-is = Sırası şöyle:
reflect-speak = Bip sesinden sonra konuşun. Bitirince susmanız yeter.
reflect-think = Bunu düşünün, acele etmeyin. Hazır olunca ekrana dokunun.
reflect-kept = Sözlerinizi sakladım.
reflect-nothing = Bu sefer kayıt saklamadım.
finished = Bitirdim

## When something was not understood, or nobody spoke

not-understood = Bunu anlamadım.
not-found = Bunu burada bulamıyorum.
did-you-say = Şunu mu dediniz:
offer-start = Tek tek söylüyorum. İstediğinize gelince evet deyin.
tap-or-next = Ekranda cevabınıza dokunun. Ya da devam deyin, geçelim.
waiting = Sizi bekliyorum. Hazır olunca ekrana dokunun.
cannot-hear = Sizi burada duyamıyorum. Lütfen cevabınıza dokunun, ya da yazın.
microphone-lost = Mikrofon gitti. Lütfen cevabınıza dokunun, ya da yazın.
microphone-back = Mikrofon geldi. Sizi yine duyuyorum.
speaker-lost = Hoparlör gitti. Lütfen ekrandan izleyin.
speaker-back = Hoparlör geldi.
help-general = Her zaman şunları diyebilirsiniz: tekrar, yavaş, hızlı, devam, geri, dersler, durdur.
not-kept-ask = Cevabınız saklanamadı. Bir daha deneyelim mi?

## Goodbye

goodbye = Burada duruyoruz. Hiçbir şey kaybolmadı. Gelecek sefer buradan sürdürürüz. Hoşça kalın.
goodbye-away = Sesinizi duymuyorum, bu yüzden burada duruyoruz. Hiçbir şey kaybolmadı. Gelecek sefere görüşürüz.
goodbye-unkept = Burada duruyoruz. Son cevap saklanamadı. Ondan öncekilerin hepsi güvende. Hoşça kalın.

## Remembering

error-store-disk-full = Bu cihazda yer kalmadı. Şimdiye kadarki cevaplarınız güvende. Biraz yer açın, sonra bir daha deneyin.
error-store-read-only = Cevaplarınızın saklandığı klasöre yazma iznim yok. Bu cihaza bakan kişiye sorun.
error-store-unreadable = Cevaplarınızın saklandığı klasörü okuma iznim yok. Bu cihaza bakan kişiye sorun.
error-store-storage-fault = Bu cihazın belleği bozuluyor. Hiçbir şey kaybolmadan birine danışın.
error-store-damaged = Cevaplarınızın dosyası bozulmuş. Onu son sağlam kopyadan geri getirebiliriz. Bozuk dosyayı da saklıyoruz.
error-store-wrong-key = Bu cihazdaki anahtar, cevaplarınızın dosyasını açmıyor. Bu cihaza bakan kişiye sorun.
error-store-key-lost = Cevaplarınızın anahtarı kayıp ya da bozuk. O olmadan cevaplar okunamaz. Adı keys olan klasörün bir kopyasını arayın.
error-store-in-use = Cevaplarınız başka bir pencerede açık. Önce onu kapatın, sonra bir daha deneyin.
error-store-newer = Cevaplarınızı daha yeni bir Sauti yazmış. Dosyanın sürümü { $found }, bu Sauti'nin bildiği sürüm { $known }. Lütfen yeni Sauti'yi kullanın.
error-store-no-backup = Geri getirecek sağlam bir kopya yok. Bozuk dosyayı saklıyoruz, belki biri kurtarabilir.
error-store-no-such-member = Bu cihazda bu ortağı tanımıyorum.
error-store-name-taken = Burada bu adı kullanan biri var. Lütfen başka bir ad seçin.
error-store-name-unfit = Bu, ad olamaz. Bir adda 1 ile { $characters } arası harf olur.
error-store-too-large = Bu, saklanamayacak kadar uzun. En çok { $megabytes } megabayt olabilir.
error-store-too-much = Kayıtlar çok fazla. Hepsi birlikte en çok { $megabytes } megabayt tutabilir. Lütfen önce bazılarını silin.
error-store-no-randomness = Cevaplarınızı kilitlemek için gizli bir sayı gerekiyordu. Bu cihaz onu vermedi. Lütfen cihazı yeniden başlatın.
error-store-refused = Saklarken bir hata yaptım. Şimdiye kadarki cevaplarınız güvende. Lütfen Sauti'yi yapanlara haber verin.

## Problems in a course

problem-file-absent = Bu dosya kursta yok.
    .mend = Dosyayı ekleyin ya da adını kurstan çıkarın.
problem-file-unreadable = Bu dosya var, ama okuyamıyorum.
    .mend = Sağlam olduğu yerden yeniden kopyalayın, okuma izniniz olduğuna da bakın.
problem-file-too-large = Bu dosya { $kilobytes } kilobayttan büyük.
    .mend = Daha küçük dosyalara bölün ya da kısaltın.
problem-course-too-large = Kursun bütün dosyaları birlikte { $kilobytes } kilobayttan büyük. Bunu dışarıda bıraktım.
    .mend = Bu kurstan iki kurs yapın ya da metinlerini kısaltın.
problem-file-not-utf8 = Bu dosya UTF-8 ile yazılmamış.
    .mend = Düzenleyicinizde açın, yeniden UTF-8 metni olarak kaydedin.
problem-file-unexpected = Buradaki “{ $name }” dosyasıyla ne yapacağımı bilmiyorum.
    .mend = Söz dosyaları dillerinin adını taşır, küçük harfle, örneğin sw.ftl. Adını değiştirin ya da kaldırın.
problem-more-problems = Başka sorunlar da var. İlk { $limit } sorunu sıralıyorum.
    .mend = Önce bunları düzeltin, sonra kursu yeniden okuyun.
problem-line-malformed = “{ $near }” satırını anlamıyorum.
    .mend = Bir ad, bir eşittir işareti ve bir değer yazın. Metinler tırnak içinde, listeler köşeli ayraç içinde olur.
problem-key-twice = “{ $key }” burada iki kez var. İlkini kullanıyorum.
    .mend = Birini kaldırın.
problem-key-unknown = Biçimde “{ $key }” diye bir anahtar yok.
    .mend = Yazım hatası var mı bakın ya da kaldırın.
problem-key-not-for-kind = “{ $key }”, türü “{ $kind }” olan bir adımda bir şey anlatmaz.
    .mend = Kaldırın ya da adımın türünü değiştirin.
problem-key-absent = “{ $key }” eksik.
    .mend = Buraya ekleyin.
problem-wrong-type = { $expected ->
        [text] “{ $key }” bir metin olmalı.
        [number] “{ $key }” bir tam sayı olmalı.
        [true-or-false] “{ $key }” true ya da false olmalı.
        [texts] “{ $key }” bir metin listesi olmalı.
        [table] “{ $key }” bir tablo olmalı.
        [tables] “{ $key }” bir tablo listesi olmalı.
       *[clip] “{ $key }”, hangi dosyanın kayıt olduğunu ve sözlerinin özetini söylemeli.
    }
    .mend = { $expected ->
        [text] Tırnak içine alın.
        [number] Tırnaksız, rakamla yazın.
        [true-or-false] Tırnaksız true ya da false yazın.
        [texts] Köşeli ayraç içinde yazın, her metni tırnak içine alın.
        [table] Adını köşeli ayraç içinde ayrı bir satıra, anahtarlarını altına yazın.
        [tables] Her kaydın önüne adını çift köşeli ayraç içinde yazın.
       *[clip] Bu dosyayı kayıt aracı yeniden yazsın.
    }
problem-text-empty = “{ $key }” altında bir şey yazmıyor.
    .mend = Metni yazın ya da anahtarı kaldırın.
problem-text-too-long = “{ $key }” metni { $limit } bayttan uzun.
    .mend = Kısaltın. Uzun metinleri birkaç adımda anlatmak daha iyidir.
problem-control-characters = “{ $key }” içinde gizli karakterler vardı. Onları çıkardım.
    .mend = Metni yapıştırmak yerine yeniden yazın.
problem-number-out-of-range = “{ $key }” en az { $least }, en çok { $most } olmalı.
    .mend = İkisinin arasında bir sayı seçin.
problem-too-many = “{ $key }” çok fazla. İlk { $limit } tanesini kullanıyorum.
    .mend = En önemlilerini bırakın.
problem-format-unknown = Bu kurs { $found } biçiminde yazılmış. Bu biçimi bilmiyorum.
    .mend = Daha yeni bir Sauti kullanın. Kurs, biçimin açıklamasına göre yazıldıysa format = 1 yazın.
problem-version-malformed = “{ $value }” bir sürüm değil.
    .mend = Aralarına nokta koyarak üç sayı yazın, örneğin 1.0.0.
problem-licence-malformed = “{ $value }” bir lisans adı değil.
    .mend = SPDX listesindeki kısa adı yazın, örneğin CC-BY-SA-4.0.
problem-name-malformed = “{ $value }”, “{ $key }” altında ad olamaz.
    .mend = a ile z arası küçük harfler, rakamlar ve aralarında tek kısa çizgi kullanın. Harfle başlayın.
problem-name-reserved = “{ $name }” adının kendi anlamı var.
    .mend = Başka bir ad seçin.
problem-language-malformed = “{ $value }” bir dil etiketi değil.
    .mend = Dilin etiketini yazın, örneğin ar, en ya da sw.
problem-language-unknown = “{ $language }” dilini bilmiyorum. Onu henüz konuşamam, duyamam da.
    .mend = Etikette yazım hatası var mı bakın. Yeni bir dil için dil tablosuna kayıt gerekir.
problem-role-unknown = “{ $value }” diye bir rol yok.
    .mend = author, translator, voice, reviewer, illustrator ya da funder yazın.
problem-lessons-absent = Kursun dersi yok.
    .mend = lessons altında en az bir ders sıralayın.
problem-lesson-twice = “{ $lesson }” dersi listede iki kez var.
    .mend = Birini kaldırın.
problem-lesson-unlisted = “{ $lesson }” dersi için bir dosya var, ama kursun listesinde yok.
    .mend = course.toml içinde lessons listesine ekleyin ya da dosyayı kaldırın.
problem-steps-absent = “{ $lesson }” dersinde kullanabileceğim bir adım yok. Bu yüzden dersi dışarıda bıraktım.
    .mend = Bir adım ekleyin ya da sorunlu adımları düzeltin.
problem-step-twice = “{ $step }” adında iki adım var. İlkini kullanıyorum.
    .mend = İkincisine ayrı bir ad verin.
problem-kind-unknown = “{ $value }” diye bir adım türü yok.
    .mend = say, choice, true-false, spoken, say-after-me, order ya da reflect yazın.
problem-answer-twice = “{ $answer }” cevabı burada iki kez var. İlkini kullanıyorum.
    .mend = Birini kaldırın ya da başka bir ad verin.
problem-too-few-answers = “{ $step }” adımına en az { $least } cevap gerekir.
    .mend = Cevap ekleyin ya da adımın türünü değiştirin.
problem-right-answer-absent = “{ $step }” sorusunun doğru cevabı yok.
    .mend = right altında cevaplardan en az birini yazın.
problem-right-answer-unknown = Doğru cevap “{ $answer }”, cevaplar arasında yok.
    .mend = Onu answers listesine ekleyin ya da yazım hatası var mı bakın.
problem-branch-answer-unknown = “{ $answer }” cevabından bir yol ayrılıyor, ama soruda bu cevap yok.
    .mend = Cevaplardan birini yazın ya da bu yolu kaldırın.
problem-target-unknown = Yol “{ $target }” adımına gidiyor, ama bu derste öyle bir adım yok.
    .mend = Bu dersten bir adım yazın ya da end yazın.
problem-endless-loop = Ders “{ $step }” adımından hep geri dönüyor, hiçbir cevap dışarı çıkarmıyor. Bunun yerine sonraki adımdan sürdürüyorum.
    .mend = Döngüdeki cevaplardan en az biri dışarı çıkarsın.
problem-step-unreachable = “{ $step }” adımına hiçbir yol gitmiyor.
    .mend = Bir cevap ya da bir adım oraya götürsün, yoksa kaldırın.
problem-words-malformed = “{ $near }” yerindeki sözleri anlamıyorum.
    .mend = İletiye satır başında adıyla ve bir eşittir işaretiyle başlayın. Ona ait her şeyi içeriden yazın.
problem-braces-malformed = “{ $key }” içindeki süslü ayraçları anlamıyorum.
    .mend = Süslü ayraçların arasına yalnız bir terimin adını, örneğin { "{" } -ad { "}" }, ya da tırnak içinde bir metin yazın. Her ayracın bir eşi olmalı.
problem-message-twice = “{ $key }” burada iki kez var. İlkini kullanıyorum.
    .mend = Birini kaldırın.
problem-message-too-long = “{ $key }” iletisi { $kilobytes } kilobayttan uzun.
    .mend = Birkaç adımda anlatın.
problem-language-too-long = “{ $key }” iletisinden başlayarak bu dilin sözleri { $kilobytes } kilobaytı aşıyor.
    .mend = Metinleri kısaltın ya da bu kurstan iki kurs yapın.
problem-term-unknown = “{ $term }” diye bir terim yok.
    .mend = Adının önüne kısa çizgi koyup bu dosyaya ekleyin ya da yazım hatası var mı bakın.
problem-term-endless = “{ $term }” terimi kendini kullanıyor ya da terimler çok iç içe.
    .mend = Sözlerini açık açık yazın.
problem-words-unknown = “{ $key }” sözleri kursta hiçbir şeye ait değil.
    .mend = Adında yazım hatası var mı bakın ya da kaldırın.
problem-words-absent = “{ $key }” sözleri bu dilde eksik.
    .mend = Onları bu dosyaya ekleyin.
problem-words-wanting = “{ $key }” sözleri bu dilde yok. Ders onlarsız da yürür.
    .mend = Onları ekleyin ki herkes aynı şeyi duysun.
problem-wording-twice = “{ $wording }” hem “{ $first }” hem “{ $second }” cevabı için söyleniyor. İkisini ayıramam.
    .mend = Birine başka sözler verin.
problem-wording-unspeakable = “{ $key }” içinde söylenebilecek bir şey yok.
    .mend = Cevabı kelimelerle yazın.
problem-file-name-malformed = “{ $value }” bir resmin ya da kaydın adı olamaz.
    .mend = Küçük harf, rakam ve kısa çizgi kullanın. Resimler .webp, .png ya da .jpg ile, kayıtlar .opus ile biter. Klasör adı yazmayın.
problem-media-absent = “{ $name }” dosyası kursta yok.
    .mend = Onu klasörüne koyun ya da adını buradan kaldırın.
problem-media-unusable = “{ $name }” dosyası boş, okunamıyor ya da { $kilobytes } kilobayttan büyük.
    .mend = Yeniden ve daha küçük kaydedin.
problem-clip-unknown = “{ $key }” kaydı bu dilde hiçbir söze ait değil.
    .mend = Adında yazım hatası var mı bakın ya da kaldırın.
problem-clip-stale = Kayıt yapıldıktan sonra “{ $key }” sözleri değişmiş. Bu kaydı çalmıyorum.
    .mend = Kaydı yeniden yapın.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = Daha fazla
# Touched first; whatever is touched next is only named, not done.
ui-explain = Bu ne?
# Said when that begins.
ui-explain-how = Bir şeye dokunun, ne olduğunu söyleyeyim. Bitirmek için yine buraya dokunun.
# Closes a list that lies above the screen.
ui-close = Kapat
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Kaldığımız yere dön
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Yardım düğmeleri
# What the app says, in large letters. A heading for screen readers.
ui-said = Söylediklerim
# Puts away a message that something went wrong.
ui-trouble-seen = Anladım
# The band at the top that grows from step to step.
ui-steps = Nereye geldik

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Dokunun, konuşun
# The app waits until a picture or an answer is touched.
ui-talk-waiting = Dokunmanızı bekliyorum
ui-talk-listening = Sizi dinliyorum
ui-talk-thinking = Düşünüyorum
ui-talk-speaking = Konuşuyorum
# The member's own words are being recorded.
ui-talk-recording = Kaydediyorum. Bitirince dokunun.

## Typing an answer, starting again, changing who is here

ui-type = Cevap yaz
# The field for it.
ui-type-here = Cevabınız
ui-type-send = Gönder
# The large button after we have said goodbye.
ui-start-again = Yeniden başla
# Another member of the household takes the device.
ui-someone-else = Başka biri

## Pages beside the lessons

ui-page-progress = Nereye geldim
# The words that the member has taught the app by saying them.
ui-page-words = Sözlerim
ui-page-settings = Ayarlar
# For the person who looks after the device and its courses.
ui-page-trainer = Eğitmen köşesi
ui-page-about = Sauti hakkında

## How a lesson or a card stands

ui-done = Bitti
# The lesson that comes next.
ui-next-one = Sıradaki
ui-to-come = Daha sonra
ui-begun = Başladık
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = Onarım bekliyor

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Dokumanız
# Above the list of what the kinds of thread mean.
ui-threads = İpliklerin anlamı
ui-thread-right = İlk seferde doğru
ui-thread-helped = Yardımla doğru
ui-thread-not-yet = Henüz değil
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Kendi sözünüz
ui-thread-passed = Atladık
# The answer was spoken, not touched.
ui-thread-voice = Sesle söylendi

## My words: how the app knows the member's voice

ui-words-about = Bu sözleri sizin ağzınızdan öğrendim.
ui-words-none = Sesinizi henüz tanımıyorum.
# How often a word was said, in front of that many dots.
ui-takes = Kaç kez söylediniz
ui-forget = Bu sözü unut
# All words of one language.
ui-forget-all = Hepsini unut
ui-forget-ask = Bunu nasıl söylediğinizi unutayım mı?
ui-forget-all-ask = Bunların hepsini nasıl söylediğinizi unutayım mı?
ui-forget-yes = Evet, unut
ui-forget-no = Hayır, unutma

## Settings

# The colours of the window.
ui-theme = Aydınlık ve karanlık
ui-theme-system = Cihazdaki gibi
ui-theme-day = Gündüz
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Parlak güneş
ui-theme-night = Gece
ui-text-size = Harflerin boyu
ui-text-smaller = Daha küçük harfler
ui-text-larger = Daha büyük harfler
# A sentence that shows how large the letters are now.
ui-text-sample = İplik iplik dokuyoruz.
# Whether what is said is also shown in letters.
ui-captions = Söylediklerimi göstermek
ui-captions-shown = Göster
ui-captions-hidden = Yalnız söyle
# When the app listens.
ui-listening = Ne zaman dinlerim
ui-hands-free = Sözüm biter bitmez
ui-push-to-talk = Konuşma düğmesine dokununca
# How fast the app speaks.
ui-pace = Ne kadar hızlı konuşurum
ui-pace-usual = Her zamanki gibi
ui-pace-slow = Yavaş
ui-pace-very-slow = Çok yavaş
ui-microphone = Neyle duyarım
ui-microphone-test = Nasıl duyduğumu deneyin
ui-speaker = Neyle konuşurum
ui-speaker-test = Nasıl konuştuğumu deneyin
# The microphone or speaker that the device itself chooses.
ui-device-usual = Her zamanki
# The bar that moves while somebody speaks.
ui-level = Sesinizin gücü
ui-name = Adınız
ui-save = Sakla
ui-picture = Resminiz
# The language of the app itself, not that of a course.
ui-interface-language = Konuştuğum dil

## About Sauti

ui-version = Sürüm
ui-licence = Lisans
ui-credits = Kim ne yaptı

## Trainer's corner

ui-courses = Raftaki kurslar
ui-course-add = Rafa koy
ui-course-place = Kurs nerede duruyor
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = Bir klasörün ya da içinde kurs olan bir dosyanın yeri.
# Before the number of problems that a course has.
ui-problems = Sorunlar
ui-models = Sesler ve tanıyıcılar
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Konuşur
ui-hears = Duyar
# Stands where a list is empty.
ui-none = Henüz bir şey yok
ui-languages = Her dil neler yapabilir
ui-storage = Cihazdaki yer
ui-storage-members = Ortakların söyledikleri ve yaptıkları
ui-storage-courses = Kurslar
ui-storage-models = Sesler ve tanıyıcılar
ui-storage-free = Boş yer

## The command line

help = Sauti: kooperatif ortakları için sesli kurslar, internetsiz
help-home = Ortakların, modellerin ve kayıtların saklandığı klasör
help-json = Sonuçları JSON olarak yazar, her satırda bir değer
help-language = Dil, etiketiyle: ar, en, sw
help-member = Ortağın adı; yazılmazsa burada en son ders alan kişi
help-microphone = Bir aygıt, bir WAV dosyası ya da none
help-speaker = Bir aygıt, bir WAV dosyası ya da none
help-learn = Sesle ya da yazarak bir ders alır
help-learn-course = Kurs, adıyla ya da klasörüyle
help-learn-log = Her girdiyi zamanıyla bu dosyaya yazar, yeniden oynatmak için
help-learn-transcript = Söylenenleri ve duyulanları zamanıyla bu dosyaya yazar
help-learn-headphones = Ses konuşurken söze girebilirsiniz; yalnız kulaklıkla kullanın
help-demonstrate = Yapay bir ortak ders alır; sesi ve dökümü saklanır
help-demonstrate-course = Kurs, adıyla ya da klasörüyle
help-demonstrate-out = Ses dosyasının, dökümün ve günlüğün klasörü
help-replay = Bir oturum günlüğünü konuşmadan yeniden geçirir ve karşılaştırır
help-replay-log = Oturum günlüğü
help-say = Bir metni seslendirir
help-say-text = Metin
help-say-speed = Hız, 0.5 ile 2 arası; 1 olağan hızdır
help-hear = Bir ses dosyasında hangi cevabın olduğunu söyler
help-hear-clip = Ses dosyası; --bench ile ölçümlerin yazılacağı dosya
help-hear-expect = İçinde olabilecek bir cevap; değişik söyleyişlerin arasına | konur
help-hear-table = Bunun yerine ses dosyalarının tablosu, sekmeyle ayrılmış: dosya, içinde söylenen
help-hear-bench = Bunun yerine insanların ne kadar iyi duyulduğunu ölçer; kayıt tablosu sekmeyle ayrılmış: dosya, dil, söylenen, konuşan
help-enrol = Bir şeyi nasıl söylediğinizi Sauti'ye öğretir, her dilde
help-enrol-phrases = Sözler; yazılmazsa her şeyi yöneten sözler
help-enrol-takes = Her söz kaç kez söylenecek: bir ile üç arası
help-enrol-forget = Bunun yerine bu dildeki bütün ses örneklerini siler
help-enrol-table = Ses dosyalarından örnekler, sekmeyle ayrılmış: dosya, söz
help-progress = Bir ortak nereye geldi, neleri hatırlaması gerekiyor
help-doctor = Burada neler çalışıyor: aygıtlar, sesler, tanıyıcılar, diller
help-models = Eklenebilecek tanıyıcılar ve sesler
help-models-list = Neler var, neler kurulu
help-models-get = Bir modeli indirir ve kurar
help-models-get-id = Model, listedeki adıyla
help-models-add = Bir modeli dosyadan kurar, örneğin USB bellekten
help-models-add-file = Dosya ya da modelin dosyalarının bulunduğu klasör
help-models-remove = Bir modeli kaldırır, yerini geri verir
help-models-remove-id = Model, listedeki adıyla
help-models-verify = Kurulu her modeli parmak iziyle karşılaştırır
help-course = Buradaki kurslar
help-course-list = Rafta neler var
help-course-check = Bir kursu okur, sorunlarını sıralar
help-course-check-folder = Kursun klasörü

terminal-recording = Kayıttayız. Bitirince Enter tuşuna basın.
member-unnamed = Dost
restored = Dosya bozulmuştu. { $day } tarihli kopyaya döndük ve daha yeni { $rescued } cevabı kurtardık. Bozuk dosya yanında duruyor.
course-has-errors = { $course } kursunun bazı bölümleri kullanılamıyor: { $count } sorun. Bunları “sauti course check” sıralar.
course-check-errors = Kursta, bir şeyi dışarıda bıraktıran sorunlar var: { $count }.
course-check-good = Kurs düzgün.
replay-same = Yeniden oynatma, oturumla aynı sonuçları veriyor.
replay-differs = Yeniden oynatma, oturumdan başka sonuçlar veriyor.
replay-unfinished = Günlük sonuna varmıyor, bu yüzden karşılaştıracak bir şey yok.
replay-other-courses = Buradaki kurslar, oturumun kursları değil.
progress-of = { $name } nereye geldi
progress-lesson = doğru { $right }, henüz değil { $wrong }, hatırlanacak { $due }
enrol-say = Lütfen söyleyin: { $phrase }
enrol-kept = Saklandı: { $phrase }
enrol-forgotten = Bu dildeki bütün ses örnekleri silindi.
enrol-too-short = Bu çok kısa oldu. Bir kez daha.
enrol-too-long = Bu çok uzun oldu. Bir kez daha.
enrol-too-quiet = Sesiniz çok az geldi. Yaklaşın, bir kez daha.
enrol-clipped = Sesiniz çok yüksek geldi. Biraz uzaklaşın, bir kez daha.
enrol-noisy = Burası gürültülü. Bir kez daha, belki daha sessiz bir yerde.
enrol-silent = Bir şey duymadık. Bir kez daha.
enrol-given-up = Bu sözü bırakıyoruz: { $phrase }
hear-nothing = Bu kayıtta kimse konuşmuyor.
hear-unclear = Beklenen cevapların hiçbiri bu kayıtta yok.
hear-deaf = Burada bu dili henüz hiçbir şey duyamıyor. “sauti enrol” ile öğretin ya da bir tanıyıcı kurun.
hear-heard = { $answer }
hear-near = Belki { $answer }, ama { $rival } da yakın.
hear-score = { $all } kayıtta doğru { $right }, yanlış { $wrong }, açık bırakılan { $open }. Rastgele olsa: yüzde { $chance }.
bench-columns = | dil | seçenek | örnek | kayıt | rastgele % | en yakını doğru % | 100'de 95 | emin ve doğru % | emin ve yanlış % | hangisi diye sorar % |
bench-others = { $language }, başka sözler, { $takes } örnek: dört sözden biri sanılma oranı % { $share } ({ $interval })
bench-milliseconds = Bir karar { $median } milisaniye sürer; 100 durumun 95'inde en çok { $high } milisaniye.
demonstration-kept = Gösteri şurada saklandı: { $folder }.
demonstration-preparing = Yapay ortak { $count } söz öğreniyor.
doctor-devices = Ses aygıtları
doctor-no-devices = yok
doctor-microphone = mikrofon: { $name }
doctor-speaker = hoparlör: { $name }
doctor-engines = Sesler ve tanıyıcılar
doctor-espeak-works = espeak-ng konuşuyor
doctor-espeak-fails = espeak-ng konuşmuyor: { $detail }
doctor-piper-works = Piper sesleri kullanılabilir
doctor-piper-fails = Piper sesleri kullanılamıyor: { $detail }
doctor-models-none = Kurulu model yok. Dersler onlarsız da yürür.
doctor-model = { $id }, kurulu
doctor-languages = Diller: kim konuşur, kim duyar
doctor-voice-piper = bir Piper sesi
doctor-voice-espeak = espeak-ng
doctor-voice-none = hiç kimse; yalnız kayıtlar
doctor-hears-whisper = whisper
doctor-hears-phones = yerleşik ses birimi tanıyıcısı
doctor-hears-takes = kendi ses örnekleriniz, { $count } söz
doctor-hears-none = henüz hiç kimse: “sauti enrol” ile öğretin, ya da dokunun ve yazın
models-installed = kurulu
models-available = indirilebilir, { $megabytes } megabayt
models-restricted = ticari kullanım için değil
models-getting = { $id }: yüzde { $percent }, { $all } megabaytın { $done } megabaytı
models-got = { $id } kuruldu.
models-removed = { $id } kaldırıldı.
models-good = { $id } düzgün.
models-damaged = { $id } bozuk. Kaldırın, yeniden indirin.
models-licence = Lisans: { $licence }

## Voices, recognisers, devices and files

error-voice-none = Burada { $language } için ses yok.
error-voice-unloadable = Ses yüklenemiyor: { $detail }
error-voice-failed = Ses çalışmadı: { $detail }
error-recogniser-unloadable = Tanıyıcı yüklenemiyor: { $detail }
error-recogniser-failed = Tanıyıcı çalışmadı: { $detail }
error-microphone-none = Burada mikrofon yok.
error-microphone-absent = { $name } adında mikrofon yok. Cevaplarınızı yazabilirsiniz.
error-microphone-gone = Mikrofon gitti. Yeniden takın ya da cevaplarınızı yazın.
error-microphone-not-sound = Bu, okunabilen bir ses dosyası değil: { $detail }
error-microphone-ended = Kayıt sonuna geldi.
error-microphone-failed = Mikrofon çalışmıyor: { $detail }
error-speaker-none = Burada hoparlör yok.
error-speaker-absent = { $name } adında hoparlör yok. Söylenenler ekranda gösteriliyor.
error-speaker-gone = Hoparlör gitti. Gelene kadar söylenenler ekranda gösteriliyor.
error-speaker-unwritable = Ses dosyası yazılamıyor: { $detail }
error-speaker-failed = Hoparlör çalışmıyor: { $detail }
error-recording-homeless = Kayıt geç geldi, saklanmadı.
error-recording-unencodable = Kayıt saklanamadı: { $detail }
error-folder-absent = { $folder } klasörü yok.
error-file-absent = { $file } dosyası yok.
error-file-forbidden = { $file } dosyasını kullanma iznimiz yok.
error-file-disk-full = Disk dolu; { $file } yazılamadı.
error-file-failed = { $file } dosyası okunamıyor ya da yazılamıyor.
error-table-malformed = { $file } tablosunun { $line } numaralı satırı “dosya, sekme, metin” biçiminde değil.
error-bench-table-malformed = { $file } tablosunun { $line } numaralı satırı “dosya, sekme, dil, sekme, metin, sekme, konuşan” biçiminde değil.
error-course-absent = Burada { $course } kursu yok.
error-log-too-large = { $file } günlüğü çok büyük.
error-log-empty = { $file } günlüğü boş.
error-log-malformed = { $file } günlüğünün { $line } numaralı satırı okunamıyor.
error-log-version = { $file } günlüğünün sürümü { $found }. Bu program o sürümü bilmiyor.
error-nothing-to-say = Bu metinde söylenebilecek bir şey yok.
error-expectation-missing = Ne duyulabileceğini --expect ile yazın.

## Models

error-models-unknown-model = { $id } adında ses ya da tanıyıcı yok. Hepsini “sauti models list” gösterir.
error-models-not-installed = { $id } kurulu değil.
error-models-busy = Şu anda başka bir program { $id } modelini kuruyor.
error-models-no-network = { $host } adresine ulaşılamıyor. Ağ var mı? Dosyaları USB bellekle getirip “sauti models add” ile de ekleyebilirsiniz.
error-models-not-secure = { $host } ile bağlantı güvenli değil, bu yüzden bir şey indirilmedi.
error-models-refused = { $host } dosyayı vermiyor (durum { $status }).
error-models-redirect-loop = { $host } bizi hep aynı yere döndürüyor.
error-models-not-http = { $host } bir web sunucusu gibi cevap vermiyor.
error-models-silent = { $host } sustu. { $total } megabayttan { $received } megabayt geldi ve saklandı: yeniden deneyin, kaldığı yerden sürer.
error-models-broken = { $host } ile bağlantı koptu. { $total } megabayttan { $received } megabayt geldi ve saklandı: yeniden deneyin, kaldığı yerden sürer.
error-models-wrong-length = { $file } dosyasının boyu olması gerektiği gibi değil, bu yüzden kullanılmadı. Belki bu ağ, konuklarından önce oturum açmalarını istiyor.
error-models-wrong-hash = { $file } bozuk ya da doğru dosya değil, bu yüzden kullanılmadı.
error-models-no-space = { $folder } klasöründe yeterli yer yok: { $needed } megabayt gerekiyor, { $free } megabayt boş.
error-models-cannot-write = { $path } yazılamıyor.
error-models-cannot-read = { $path } okunamıyor.
error-models-not-a-model = { $path } kullanabileceğimiz bir ses ya da tanıyıcı değil.
error-models-companion-missing = { $path } eksik: bir sesin iki dosyası olur, yan yana durmaları gerekir.
error-models-name-taken = { $id } adında başka bir model var. Dosyaya başka bir ad verin.
error-models-name-unfit = { $path } için başka bir ad gerekiyor: yalın harfler, rakamlar, noktalar ve kısa çizgiler.
error-models-cancelled = Durduruldu. Gelen kısım saklandı.

## Every language, and who serves it

help-languages = Sauti'nin bildiği bütün diller: burada onları kim konuşur, kim duyar
doctor-languages-all = Öteki dillerin hepsini “sauti languages” sıralar.
languages-app = uygulama
languages-legend = Önce konuşan, sonra duyan yazılıdır; sırada önce gelen önce denenir. Ayraç içindekiler burada yok, ama eklenebilir.
rung-clips = kayıtlar
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = kendi ses örnekleriniz
rung-phones = ses birimleri
rung-touch = dokunma

## Words that go to translators and come back

exchange-problem-file-too-large = Dosya { $kilobytes } kilobayttan büyük, bu yüzden okumadım.
exchange-problem-file-not-utf8 = Dosya UTF-8 ile yazılmamış, bu yüzden okumadım. Yeniden “UTF-8” olarak kaydedin.
exchange-problem-file-of-another-kind = Bu dosya, adının söylediği türden değil ya da bilmediğim bir sürümde.
exchange-problem-malformed = Bunu okuyamıyorum, dışarıda bıraktım: { $near }
exchange-problem-cut-short = Dosya buradan sonra okunamıyor. Geldiği programda yeniden kaydedin.
exchange-problem-entities = Dosya, sözlerinin yerine başka şeyler koymak istiyor. Okumayı burada bıraktım.
exchange-problem-column-absent = Tabloda “{ $column }” sütunu yok. İlk satırdaki başlıkları değiştirmeyin.
exchange-problem-too-many = Dosyada { $limit } metinden fazlası var. Gerisini dışarıda bıraktım.
exchange-problem-text-too-long = { $key } metni { $limit } bayttan uzun. Dışarıda bıraktım.
exchange-problem-key-malformed = “{ $key }” anahtarının altında bir şey var, ama kurs metinlerinde böyle bir anahtar olmaz. Dışarıda bıraktım.
exchange-problem-words-twice = { $key } metni iki kez var. İlkini aldım.
exchange-problem-words-unknown = Kursta { $key } için yer yok, bu yüzden dışarıda bıraktım: { $text }
exchange-problem-words-in-the-way = Söz dosyasında { $key } okuyamadığım bir biçimde, bu yüzden ona dokunmadım. Önce onu düzeltin, sonra yeniden içe aktarın.
exchange-problem-source-changed = Bu çeviri yapıldıktan sonra kursta { $key } sözleri değişmiş. Çeviriyi aldım ve işaretledim: ona bir daha bakın.
exchange-problem-plural = { $key } metninde her sayı için ayrı bir biçim var. Kurslarda böyle bir şey olmaz, bu yüzden dışarıda bıraktım.
exchange-problem-inline-left-out = { $key } metninin içinde metin olmayan bir şey vardı. Onu çıkardım.
exchange-problem-more-problems = { $limit } sorundan fazlası var; listede yalnız bunlar var.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Ders { $number }.
channel-in-folder = Ders şu klasörde: { $folder }.
channel-next-in-folder = Sıradaki ders şu klasörde: { $folder }.
channel-go-to-track = Şu parçaya geçin: { $track }.
channel-hint-on-track = İpucu için şu parçaya geçin: { $track }.
channel-choose-now = Burada durdurun, düşünün, bir parça seçin.
channel-think-aloud = Bunu düşünün. Ne düşündüğünüzü yüksek sesle söyleyin ya da çevrenizdekilerle konuşun.
channel-order-think = Doğru sıra hangisi? Burada durdurun, düşünün. Sonraki parça söyleyecek.
channel-press = { $key } tuşuna basın.
channel-press-for-more = Daha fazlasını duymak için { $key } tuşuna basın.
channel-press-for-hint = İpucu için { $key } tuşuna basın.
channel-press-when-ready = Hazır olunca { $key } tuşuna basın.
channel-keys = Bazı tuşlar her zaman çalışır. Sekiz ipucu verir. Dokuz devam eder. Sıfır bir daha söyler. Yıldız geri döner.
channel-goodbye = Aradığınız için teşekkürler. Hoşça kalın.

## Courses on paper: the trainer's guide

guide-how-to = Bu kılavuz, topluluğu yöneten kişi içindir. Büyük yazılanları yüksek sesle okuyun. Küçük yazılanlar size ne yapacağınızı söyler. Adımların numaralarını izleyin: bir cevap, sıradakinden başka bir adıma götürebilir.
guide-contents = Dersler
guide-tell = Anlatın
guide-choice = Sorun, seçsinler
guide-true-false = Doğru mu, değil mi?
guide-spoken = Sözü sorun
guide-say-after-me = Birlikte söyleyin
guide-order = Sıraya koyun
guide-reflect = Yüksek sesle düşünün
guide-do-tell = Yüksek sesle ve yavaş okuyun.
guide-do-choice = Soruyu ve bütün cevapları okuyun. Bırakın konuşsunlar. Sonra el kaldırarak ya da bir köşeye giderek seçsinler. Seçtikleri cevaba ait olanı okuyun.
guide-do-true-false = Cümleyi okuyun. Kim doğru olduğunu düşünüyor, kim düşünmüyor? Nedenini sorun. Sonra cevaba ait olanı okuyun.
guide-do-spoken = Yalnız soruyu okuyun, kendi sözleriyle cevap vermelerini bekleyin. Kimse bulamazsa cevapları tek tek okuyun.
guide-do-say-after-me = Yüksek sesle okuyun. Sonra herkes cümleyi birlikte iki kez söylesin.
guide-do-order = Maddeleri buradakinden başka bir sırayla okuyun. Önce ne gelir, sonra ne gelir, sorun. Burada doğru sırayla yazılılar.
guide-do-reflect =
    { $seconds ->
        [one] İsteyen konuşsun, kişi başına { $seconds } saniye. Kimse konuşmak zorunda değil.
       *[other] İsteyen konuşsun, kişi başına en çok { $seconds } saniye. Kimse konuşmak zorunda değil.
    }
guide-right-answer = doğru
guide-hint = Takılırlarsa:
guide-afterwards = Sonra:
guide-go-on-with = Şu adımla devam edin: { $number }.
guide-ask-again = Bir daha sorun.
guide-lesson-ends = Ders burada biter.
guide-licence = Lisans:
guide-made-by = Hazırlayan:

## Exporting a course

help-course-export = Bir kursu başka bir biçime çevirir ya da başka bir kanala taşır
help-course-export-folder = Kursun klasörü
help-course-export-audio_tree = Sesli menüsü olan numaralı ses klasörleri, her oynatıcı için; klasör henüz var olmamalı
help-course-export-opus = --audio-tree ile: WAV dosyaları yerine küçük Opus dosyaları
help-course-export-ivr = RapidPro ya da TextIt için bir akış ve kayıtları, tuşlu telefonlar için; klasör henüz var olmamalı
help-course-export-address = --ivr ile: kayıtların internette duracağı adres
help-course-export-print = Yazdırılmak üzere tek HTML dosyası olarak eğitmen kılavuzu
export-progress = { $all } kayıttan { $done } tanesi
export-audio-tree-done = { $folder } klasöründe { $tracks } parça var: { $minutes } dakika, { $megabytes } megabayt.
export-telephone-done = { $folder } klasöründe { $flows } akış ve { $recordings } kayıt var: { $megabytes } megabayt.
export-telephone-no-address = Akışlarda kayıt adresi yok, bu yüzden platformun kendi sesi konuşur. Kayıtları kullanmak için onları internete koyun, sonra --address ile yeniden dışa aktarın.
export-guide-done = Kılavuz şurada: { $file }. Bir tarayıcıda açın, oradan yazdırın.
export-words-missing = Sauti'nin { $language } dilinde henüz kendi sözleri yok. Kursa ekledikleri İngilizcedir.
export-lesson-left-out = “{ $lesson }” dersinin bu dilde eksik sözleri var, bu yüzden dışarıda bırakıldı.
export-step-left-out = “{ $lesson }” dersindeki “{ $step }” adımının bu dilde eksik sözleri var, bu yüzden dışarıda bırakıldı.
export-picture-left-out = “{ $picture }” resmi eksik, resim değil ya da ona yer kalmadı. Bu yüzden dışarıda bırakıldı.
error-export-exists = { $file } zaten var. Başka bir ad seçin ya da önce onu kaldırın.
error-export-language = Kursun { $language } dilinde sözleri yok. Sözlerinin olduğu diller: { $languages }
error-export-empty = Kursun hiçbir dersi { $language } dilinde alınamıyor.
error-export-address = { $address } yalın bir internet adresi değil. Adres https:// ile başlar, içinde @ ya da ? gibi işaretler olmaz.
error-export-flow-too-long = “{ $lesson }” bir telefon akışı için çok uzun: { $nodes } düğüm gerekiyor, en çok { $limit } olabilir. Bundan iki ders yapın.
error-export-stopped = Durduruldu. Hiçbir şey yazılmadı.

## The trainer's workshop

help-course-new = Hazır bir örnekle yeni bir kursa başlar
help-course-new-folder = Klasör; boş olmalı ya da henüz var olmamalı
help-course-new-title = Kursun başlığı
help-course-stats = Bir kurs ne kadar sürer, her dilde nesi var
help-course-stats-folder = Kursun klasörü
help-course-translate = Bir dilin söz dosyasını yapar ya da yeniler
help-course-translate-folder = Kursun klasörü
help-course-translate-to = Çevrilecek dil
help-course-record = Bir dili cümle cümle kaydeder
help-course-record-folder = Kursun klasörü
help-course-record-from = Mikrofon yerine WAV dosyaları olan bir klasör; her dosyanın adı, sözlerinin adı ya da numarasıdır
help-course-render = Kimsenin kaydetmediklerini buradaki sese söyletir
help-course-render-folder = Kursun klasörü
help-course-preview = Bir kursu bir ortak gibi alır, hiçbir şey saklamaz
help-course-preview-folder = Kursun klasörü
help-course-preview-from = Nereden başlanacağı: bir ders, ya da bir ders ve bir adım
help-course-build = Dağıtmak için kurstan tek bir dosya yapar
help-course-build-folder = Kursun klasörü
help-course-build-out = Yazılacak dosya

error-workshop-folder-not-empty = { $folder } klasöründe zaten bir şey var. Başka bir klasör yazın.
error-workshop-language-absent = Kursun { $language } dilinde henüz sözleri yok. Onların dosyasını “sauti course translate” yapar.
error-workshop-language-is-source = Kurs zaten { $language } dilinde yazılmış. Hangi dile çevrileceğini yazın.
error-workshop-clips-unreadable = { $file } içinde anlamadığım bir şey var, onu kaybetmek istemiyorum. Ne olduğunu “sauti course check” söyler.
error-workshop-words-unreadable = { $file } okunamıyor, içindekileri kaybetmek istemiyorum. Nedenini “sauti course check” söyler.
error-workshop-clip = Bu sesten kayıt yapamıyorum: { $detail }
error-workshop-not-for-a-pack = Bu, olduğu gibi dağıtılamaz: { $value }

course-new-done = Şurada bir kursa başladım: { $folder }. İçinde örnek olarak iki kısa ders var, bu haliyle düzgün.
course-new-untranslated = O dilde henüz sözlerim yok, bu yüzden örnek benim dilimde. Kursun kendi sözlerini şu dosyaya yazın: { $file }.
course-new-next = Dosyaları bir metin düzenleyiciyle açın, sırayla birer şey değiştirin. Her şeyin yolunda olup olmadığını “sauti course check { $folder }” söyler. “sauti course preview { $folder }” ile kursu alabilirsiniz.
course-translate-done = { $file }: çevrilecek { $new }, kaynağı değişmiş { $changed }, biten { $done }.
course-translate-how = Çeviriyi boş tırnakların yerine yazın. Kaynağın değiştiği yerde çeviriyi de değiştirin. Çeviri bu haliyle doğruysa “changed” sözünü ve arkasındakini nottan silin.
course-stats = Ders: { $lessons }. Adım: { $steps }. Soru: { $questions }. Resim: { $pictures }.
course-stats-language = { $language }: { $minutes } dakika, { $words } kelime, metinlerin yüzde { $coverage } kadarı. { $texts } metinden kaydedilen { $recorded }, yapay sesle söylenen { $synthetic }, eskimiş { $stale }.
course-render-done = { $language }: { $texts } metinden { $rendered } tanesi seslendirildi.
course-render-silent = Ses, “{ $key }” için bir şey söylemiyor.
course-preview-no-such-step = Bu kursta “{ $step }” diye bir adım yok. Bir ders yazın, ya da aralarına eğik çizgi koyarak bir ders ve bir adım yazın.
course-build-done = { $file }: { $files } dosya, { $kilobytes } kilobayt.

record-how = Size metinleri tek tek gösteriyorum. Sessiz bir odada, mikrofona yakın oturun, bir komşunuzla konuşur gibi konuşun.
record-ready = Enter: kaydet · 3: atla · 4: geri · 5: durdur
record-running = Sizi dinliyorum. Bitirince Enter tuşuna basın.
record-keep = Enter: sakla · 2: bir kez daha · 3: atla · 4: geri · 5: durdur
record-done = { $texts } metinden { $recorded } tanesi kaydedildi.
record-stray = { $file } dosyası bu kursun hiçbir metnine ait değil. Ona metnin adını ya da numarasını verin.
record-refused = { $file } dosyasını almıyorum.
record-some-refused = Almadığım dosyalar: { $count }.
record-flaw-silent = Konuşan kimseyi duymuyorum. Mikrofon açık mı, bakın.
record-flaw-too-quiet = Ses çok az. Mikrofona yaklaşın.
record-flaw-too-loud = Ses çok yüksek. Mikrofondan uzaklaşın.
record-flaw-clipped = Ses o kadar yüksek ki bozuluyor. Mikrofondan uzaklaşın ya da daha alçak sesle konuşun.
record-flaw-noisy = Sesin arkasında çok gürültü var. Daha sessiz bir yer bulun ya da mikrofona yaklaşın.
record-flaw-too-long = Beş dakikadan uzun. Her seferinde tek bir metin kaydedin.

problem-translation-stale = Çeviri yapıldıktan sonra “{ $key }” metninin kaynağı değişmiş.
    .mend = Yeniden çevirin. Kaynağın şimdi ne dediğini “sauti course translate” gösterir.
problem-clip-outdated = “{ $key }” kaydının söylediği sözlerin kaynağı değişmiş.
    .mend = Önce sözleri yeniden çevirin, sonra kaydı yeniden yapın.
problem-clips-wanting = { $language } dilinin yalnız bir bölümü kaydedilmiş: { $missing } metnin kaydı yok, onları başka bir ses söylüyor.
    .mend = Kalanları “sauti course record” ile kaydedin ya da “sauti course render” ile seslendirin.
problem-clips-needed = { $language } dilini konuşan bir ses yok, { $missing } metnin de kaydı yok. Bunlar sessiz kalır.
    .mend = Onları “sauti course record” ile kaydedin.
problem-clip-unplayable = { $name } kaydı çalınamıyor.
    .mend = Kaydı yeniden yapın.
problem-clip-silent = { $name } kaydında kimse konuşmuyor.
    .mend = Kaydı yeniden yapın.
problem-clip-clipped = { $name } kaydı bozuk: ses mikrofon için çok yüksekmiş.
    .mend = Kaydı mikrofondan daha uzakta yeniden yapın.
problem-clip-quiet = { $name } kaydının sesi ötekilerden çok daha az: { $loudness } LUFS.
    .mend = “sauti course record” ile yeniden kaydedin; o, bütün kayıtları aynı ses düzeyine getirir.
problem-clip-loud = { $name } kaydının sesi ötekilerden çok daha yüksek: { $loudness } LUFS.
    .mend = “sauti course record” ile yeniden kaydedin; o, bütün kayıtları aynı ses düzeyine getirir.
problem-clip-noisy = { $name } kaydında sesin arkasında gürültü var.
    .mend = Kaydı daha sessiz bir yerde, mikrofona yakın durarak yeniden yapın.
problem-clip-unlike-words = “{ $key }” kaydı { $seconds } saniye sürüyor, bu da sözlerine uymuyor.
    .mend = Kaydı dinleyin. Büyük olasılıkla başka sözler söylüyor; yeniden kaydedin.
problem-clip-unused = { $name } kaydını kullanan söz yok.
    .mend = Dosyayı kaldırın ya da clips.toml içinde sözlerine bağlayın.
problem-answers-same-sound = “{ $first }” cevabı için “{ $one }” ile “{ $second }” cevabı için “{ $other }” aynı duyuluyor. İkisini ayıramam.
    .mend = Birine başka sözler verin.
problem-answers-alike = “{ $first }” cevabı için “{ $one }” ile “{ $second }” cevabı için “{ $other }” çok benzer duyuluyor. Sık sık yeniden sormam gerekecek.
    .mend = Sesi daha farklı olan sözler seçin.
problem-answer-too-long = Kimse “{ $key }” metnini baştan sona söylemez.
    .mend = Adı said ile başlayan özelliğe, en çok { $words } kelimelik kısa bir söyleyiş ekleyin.
problem-answers-too-many = “{ $step }” adımı sesle { $count } cevap sunuyor. Dinleyen kişi { $limit } tanesini aklında tutar.
    .mend = Daha az cevap sunun ya da bundan iki adım yapın.
problem-card-too-long = “{ $key }” dokunulan bir kart için çok uzun: { $limit } harften fazla.
    .mend = Kısaltın, gerisini metinde ya da cevaptan sonraki sözde anlatın.
problem-sentence-too-long = “{ $key }” metninin bir cümlesinde { $count } kelime var. Dinleyen kişi { $limit } tanesini aklında tutar.
    .mend = Bundan iki cümle yapın.
problem-text-figures = “{ $key }” içinde rakam var: { $found }. Ses bunu sizin istediğinizden başka türlü okuyabilir.
    .mend = Sayıyı yazıyla yazın.
problem-text-abbreviation = “{ $key }” içinde kısaltma var: { $found }. Ses bunu bir kelime gibi ya da harf harf okuyabilir.
    .mend = Açık yazın ya da söylendiği gibi yazın.
problem-text-sign = “{ $key }” içinde sesin atladığı ya da kendince okuduğu bir işaret var: { $found }
    .mend = Onu kelimelerle yazın.
problem-text-foreign-script = “{ $key }” içinde bu dilin yazısıyla yazılmamış bir kelime var: { $found }
    .mend = Onu söylendiği gibi, bu dilin yazısıyla yazın.
problem-picture-unreadable = { $name } dosyası, adının söylediği türden bir resim değil.
    .mend = Yeniden WebP, PNG ya da JPEG olarak kaydedin.
problem-picture-too-many-pixels = { $name } resmi { $width } x { $height } nokta; bu, bir cihazın gösterdiğinden fazla.
    .mend = Küçültün; uzun kenar için bin nokta yeter.
problem-picture-large = { $name } resmi küçük bir ekran için gerekenden büyük: { $width } x { $height } nokta, { $kilobytes } kilobayt.
    .mend = En çok { $limit } kilobayt olarak, uzun kenarı bin nokta olacak biçimde kaydedin.
problem-picture-unused = { $name } resmini gösteren bir yer yok.
    .mend = Adını bir adıma yazın ya da dosyayı kaldırın.
problem-licence-unknown = “{ $licence }” SPDX listesinde bir lisans değil.
    .mend = Listedeki bir lisansın kısa adını yazın, örneğin CC-BY-SA-4.0.
problem-licence-not-free = “{ $licence }” ile herkes kursu kullanamaz, değiştiremez ve başkalarına veremez.
    .mend = Yapabilirseniz özgür bir lisans seçin, örneğin CC-BY-SA-4.0.
problem-author-uncredited = Kursu kimin yazdığı belirtilmemiş.
    .mend = course.toml içinde emeği geçenlere rolü author olan birini ekleyin.
problem-voice-uncredited = { $language } dilinde kayıtlar var, ama kimin sesi olduğu belirtilmemiş.
    .mend = course.toml içinde emeği geçenlere bu dil için rolü voice olan birini ekleyin.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Kooperatifimiz
example-note-course =
    Kursun adı, onu kimin yaptığı ve derslerinin sırası. Sözleri “words” klasöründedir.
    Yeni bir kurs dağıtırken sürümü değiştirin. Lisans, başkalarının kursla neler yapabileceğini söyler.
example-note-lesson =
    Bir dersin adımları, alındıkları sırayla. Adımların ve cevapların adları hep aynı kalır:
    bir ortağın yaptıkları onlara bağlıdır. Her adımda söylenenler “words” klasöründedir.
example-note-words =
    Kursun söylediği her şey. Kulak için yazın: kısa cümleler, her birinde tek düşünce, sayılar yazıyla.
    İnsanların bir cevabı gerçekten nasıl söylediği “said” altında durur; aralarına dik çizgi konur.
example-course = Ortak kumbaramız
    .summary = Komşular paralarını nasıl birleştirir, ne alacaklarına nasıl karar verir?
example-putting-together = Paraları birleştirmek
    .summary = Üç komşu, bir kumbara, bir el arabası.
example-putting-together--story = Emine, Musa ve Zeynep sebze satıyor. Pazar uzakta. Hiçbirinin el arabası alacak kadar parası yok. Bu yüzden her hafta her biri aynı kumbaraya biraz para atıyor.
example-putting-together--why = Neden paralarını aynı kumbaraya koyuyorlar?
    .hint = Pazar yolunu düşünün.
    .answer-cart = El arabası almak için
    .said-cart = el arabası | araba için | pazara gitmek için
    .reply-cart = Evet. Kimsenin tek başına alamadığını birlikte alabilirler.
    .answer-feast = Şenlik yapmak için
    .said-feast = şenlik | eğlenmek için | yemek yemek için
    .reply-feast = Şenlik de güzel olurdu. Ama en çok gereken o değil.
example-putting-together--once-more = Bir daha dinleyin. Pazar uzakta, her şeyi de sırtlarında taşıyorlar.
example-putting-together--each-week = Üçünün her biri, her hafta kumbaraya bir şey koyuyor.
    .reply-true = Doğru. Az bir para, ama her hafta geliyor, herkesten geliyor.
    .reply-false = Koyuyorlar. Az bir para, ama her hafta geliyor, herkesten geliyor.
example-putting-together--rule = Kumbaranın kuralı şu. Benimle birlikte söyleyin.
    .phrase = Herkes para koyar, herkes karar verir.
    .reply = Güzel söylediniz. Aklınızda kalsın.
example-deciding-together = Birlikte karar vermek
    .summary = Kumbara doldu. Şimdi ne olacak?
example-deciding-together--story = Bir yıl sonra kumbara doldu. Musa ötekilerden biraz daha çok para koymuştu. El arabasını tek başına seçmek istiyor. Ötekiler önce konuşmak istiyor.
example-deciding-together--who-decides = Hangi el arabasını alacaklarına kim karar vermeli?
    .hint = Kumbaranın kuralını düşünün.
    .answer-everybody = Üçü birlikte
    .said-everybody = hepsi | herkes | birlikte karar verirler
    .reply-everybody = Evet. Ne kadar para koyarsa koysun, her birinin bir oyu var.
    .answer-richest = En çok para koyan
    .said-richest = Musa | o karar verir | çok veren
    .reply-richest = O zaman ortaklar değil, para karar verirdi. Burada her birinin bir oyu var.
example-deciding-together--in-order = Önce ne gelir, sonra ne gelir? Sıraya koyun.
    .answer-talk = Aramızda konuşuruz
    .said-talk = konuşmak | önce konuşuruz
    .answer-vote = Oy veririz
    .said-vote = oy vermek | oylama
    .answer-buy = El arabasını alırız
    .said-buy = satın almak | el arabası
    .reply = Önce konuşmak, sonra oy vermek, en son almak. Böylece kimse şaşırmaz.
example-deciding-together--yours = Bir zamanlar başkalarıyla birlikte aldığınız bir şeyi düşünün. Nasıl karar vermiştiniz? Kendi sözlerinizle anlatın.
    .reply = Teşekkür ederim. Bunu başkalarına da anlatın, sizden öğrenecekleri var.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: dört sözden biri sanılma oranı % { $sure }, hangisi diye sorma oranı % { $near }
bench-noises = Kimsenin konuşmadığı { $clips } ses: dört sözden biri sanılma oranı % { $sure } ({ $interval }), hangisi diye sorma oranı % { $near }
bench-others-at-five = { $language }, başka sözler, { $takes } örnek: doğru seçimlerin % 5 kadarını geri çeviren sınır, bunların % { $share } kadarını geçiriyor
help-hear-plot = Her sınırın kaç doğru seçimi ve kaç başka sözü geri çevirdiğini, kaçını geçirdiğini resim (SVG) olarak çizer

## Questions of other programs, made into a draft

intake-file-too-large = Dosya { $kilobytes } kilobayttan büyük, bu yüzden okumadım.
intake-file-not-utf8 = Bu dosyanın sözleri UTF-8 ile yazılmamış, bu yüzden okumadım. Yeniden “UTF-8” olarak kaydedin.
intake-file-of-another-kind = Bu dosya, adının söylediği türden değil.
intake-malformed = Bunu okuyamıyorum: { $near }
intake-cut-short = Dosya { $line } numaralı satırdan sonra okunamıyor. Ondan öncekiler taslakta.
intake-entities = Dosya, sözlerinin yerine başka şeyler koymak istiyor. Okumayı burada bıraktım.
intake-archive-damaged = Paket bozuk, açılamıyor.
intake-archive-too-many = Pakette { $limit } dosyadan fazlası var, bu yüzden açmadım.
intake-archive-entry-absent = Pakette okuyabileceğim bir { $name } dosyası yok.
intake-archive-ambiguous = Pakette aynı yerde iki dosya var, hangisinin doğru olduğu bilinemez. Paketi açmadım.
intake-archive-swells = Paketteki { $name } dosyası açılınca çok büyüyor. Onu paketten çıkarmadım.
intake-archive-hostile-names = Paketteki { $count } dosya, ait olmadığı bir yere yazılmak istiyor. Hiçbirini yazmıyorum, ama bu pakete dikkat edin.
intake-content-unknown = Kursta bu tür içeriğin karşılığı yok: { $kind }
intake-media = Dışarıda bırakılan resim, ses ya da filmler: { $count }.
intake-formula = Bir formül yazıldığı gibi bırakıldı. Ses onu okuyamaz: kelimelerle anlatın.
intake-text-absent = Söylenecek metin yok, bu yüzden dışarıda bırakıldı.
intake-text-too-long = Bir metin { $limit } bayttan uzun, bu da dinlemek için çok uzun. Dışarıda bırakıldı.
intake-answer-unspeakable = Bir cevap söylenemez, çünkü resim ya da yalnız işaret. Dışarıda bırakıldı.
intake-answer-twice = İki cevap aynı biçimde söyleniyor. İkincisini dışarıda bıraktım: { $answer }
intake-too-many-answers = { $limit } cevaptan fazlası var. Sondaki yanlış cevapları dışarıda bıraktım.
intake-too-few-answers = Çok az cevap kaldı, bu yüzden soru dışarıda bırakıldı.
intake-right-answer-absent = Doğru cevap yok, bu yüzden soru dışarıda bırakıldı.
intake-several-right = Bütün doğru cevapların birlikte seçilmesi gerekiyordu. Kursta bunların herhangi biri doğrudur.
intake-order-length = En az iki, en çok yedi şey sıraya konabilir. Bu dışarıda bırakıldı.
intake-answer-pattern = Bir yıldız birçok cevabın yerini tutuyor, bu yüzden onu dışarıda bıraktım: { $answer } İnsanların gerçekten ne söylediğini sıralayın.
intake-replies = Cevaplardan sonraki sözler ve ipuçlarıyla soru çok uzundu. Onları dışarıda bıraktım.
intake-too-many = Dosyada bir kursun alabileceğinden fazlası var. { $limit } tanesini aldım, gerisini dışarıda bıraktım.
intake-licence-unknown = Dosya, hangi lisansla kullanılabileceğini söylemiyor. Yapanlara sorun, course.toml içine yazın.
intake-nothing = Bu dosyadaki hiçbir şeyden ders yapılamadı.
intake-more = { $limit } taneden fazlası dışarıda bırakıldı; listede yalnız bunlar var.

## Packs

error-pack-too-large = Bu paket çok büyük: { $limit } sınırını aşıyor.
error-pack-malformed = Bu paket bozuk: içindekiler listesinin { $line } numaralı satırı, { $column } numaralı sütunu okunamıyor.
error-pack-not-canonical = Bu paketin içindekiler listesi gerektiği gibi yazılmamış, bu yüzden paket kullanılmadı.
error-pack-format-unknown = Bu paket daha yeni bir program için. Paketin biçimi: { $found }.
error-pack-text-unfit = Bu paketteki bir başlık ya da ad gösterilemiyor, bu yüzden paket kullanılmadı.
error-pack-text-absent = Bu paketin başlığı ya da gerekçesi yok.
error-pack-languages-differ = Bu pakette, var dediği diller yok.
error-pack-part-twice = { $file } bu pakette iki kez var.
error-pack-part-out-of-place = { $file } bu tür bir pakete ait değil.
error-pack-part-absent = Bu paket tam değil: en gerekli parçası içinde yok.
error-pack-file-empty = Bu pakette { $file } boş.
error-pack-file-too-large = Bu pakette { $file } çok büyük.
error-pack-pieces-differ = Bu pakette { $file } dosyasının boyu, yazılı olan boy değil.
error-pack-not-a-pack = Bu dosya bir paket değil.
error-pack-cut-short = Bu paket tam değil. Yeniden kopyalayın.
error-pack-bytes-behind = Bu paketin sonundan sonra bir şey daha var, bu yüzden paket kullanılmadı.
error-pack-wrong-hash = Bu pakette { $file } bozuk, bu yüzden paket kullanılmadı. Paketi yeniden kopyalayın.
error-pack-failed = Paket okunamıyor ya da yazılamıyor.

error-distribution-not-there = Baktığımız yerde bu paketin tamamı yok.
error-distribution-wrong-size = Baktığımız yerdeki bir dosyanın boyu olması gerektiği gibi değil. Belki bu ağ, konuklarından önce oturum açmalarını istiyor.
error-distribution-cannot-read = { $path } okunamıyor. USB bellek hâlâ takılı mı?
error-distribution-address-unfit = { $address } kullanılabilecek bir adres değil.
error-distribution-no-network = { $host } adresine ulaşılamıyor. Ağ var mı?
error-distribution-not-secure = { $host } ile bağlantı güvenli değil, bu yüzden bir şey indirilmedi.
error-distribution-refused = { $host } istediğimizi vermiyor (durum { $status }).
error-distribution-not-http = { $host } bir web sunucusu gibi cevap vermiyor.
error-distribution-broken = { $host } ile bağlantı koptu. Gelen kısım saklandı: yeniden deneyin, kaldığı yerden sürer.
error-distribution-cancelled = Durduruldu. Gelen kısım saklandı.
error-distribution-wrong-bytes = Gelen dosya bozuk ya da doğru dosya değil, bu yüzden hiçbir parçası saklanmadı.
error-distribution-needs-newer-app = Bu paket daha yeni bir program için.
error-distribution-older = Sürüm { $offered }, burada zaten bulunan { $held } sürümünden eski.
error-distribution-withdrawn = Bunu yayımlayanlar geri çekti.
error-distribution-not-held = Bu, cihazda yok.
error-distribution-damaged = { $file } bozuk. Paketi kaldırın, buraya yeniden getirin.
error-distribution-busy = Şu anda başka bir program buraya bir paket getiriyor.
error-distribution-no-space = { $folder } klasöründe yeterli yer yok: { $needed } megabayt gerekiyor, { $free } megabayt boş.
error-distribution-cannot-write = { $path } yazılamıyor.
error-distribution-no-sharing = Bu ağda hiçbir şey paylaşılamıyor.

## Translators' files and drafts, on the command line

help-course-export-po = Çevirmenler için sözler, gettext PO dosyası olarak
help-course-export-xliff = Çevirmenler için sözler, XLIFF 2 dosyası olarak
help-course-export-csv = Çevirmenler için sözler, hesap tablosunda açılacak tablo olarak
help-course-import = Geri gelen bir çeviriyi kursa koyar
help-course-import-folder = Kursun klasörü
help-course-import-file = Çevirmenin dosyası; adı .po, .xliff ya da .csv ile biter
help-course-draft = Başka bir programın sorularından kurs taslağı yapar
help-course-draft-file = Sorular: H5P, Moodle XML, GIFT ya da Anki'den metin olarak dışa aktarılanlar
help-course-draft-out = Taslağın klasörü; boş olmalı ya da henüz var olmamalı
course-export-words-done = { $file } yazıldı: { $texts } metin, bunlardan çevrilmiş olan { $translated }. Yeniden bakılacak: { $stale }.
course-import-done = { $file } güncel. Değişen metinler: { $changed }. Bakılacak şeyler: { $problems }.
course-draft-done = Taslak şurada: { $folder }. Ders: { $lessons }. Adım: { $steps }. Olduğu gibi alınamayan: { $left }.
error-import-kind = { $file } nedir, bilmiyorum. Adı .po, .xliff ya da .csv ile biten dosyaları okurum.
error-import-language = Bu çevirinin dili { $found }, oysa { $language } olmalıydı.
error-draft-kind = { $file } nedir, bilmiyorum. H5P paketlerini, Moodle XML ve GIFT dosyalarını, Anki'den metin olarak dışa aktarılmış notları okurum.

## Officers of a federation

help-federation = Neyin yayımlanacağına başkalarıyla birlikte karar verir
help-federation-key = İmza yetkilisi için bir anahtar yapar
help-federation-key-out = Anahtarın yazılacağı yer; herkese açık yarısı, sonunda .pub ile yanına konur
help-federation-key-name = İmza yetkilisinin, öbürlerinin bildiği adı
help-federation-key-passphrase_file = İçinde parola olan bir dosya; yazılmazsa parola sorulur
help-federation-init = Bir federasyon başlatır
help-federation-init-folder = Federasyonun klasörü
help-federation-init-title = Federasyonun adı
help-federation-init-officers = Bir imza yetkilisinin anahtarının herkese açık yarısı; her yetkili için bir kez
help-federation-init-threshold = Kaç yetkilinin imzalaması gerektiği
help-federation-show = Ne önerildi, kimler imzaladı
help-federation-show-folder = Federasyonun klasörü
help-federation-add-officer = Yeni bir imza yetkilisi önerir
help-federation-add-officer-folder = Federasyonun klasörü
help-federation-add-officer-officer = Yeni imza yetkilisinin anahtarının herkese açık yarısı
help-federation-add-officer-role = Yetkilinin hangi kooperatiften olduğu; yazılmazsa federasyonun kendisi
help-federation-remove-officer = Birinin artık imzalamamasını önerir
help-federation-remove-officer-folder = Federasyonun klasörü
help-federation-remove-officer-who = İmza yetkilisinin adı
help-federation-remove-officer-role = Yetkilinin hangi kooperatiften olduğu; yazılmazsa federasyonun kendisi
help-federation-rotate = Anahtarı kaybolan ya da çalınan bir imza yetkilisi için yeni anahtar önerir
help-federation-rotate-folder = Federasyonun klasörü
help-federation-rotate-who = İmza yetkilisinin adı
help-federation-rotate-officer = Yeni anahtarın herkese açık yarısı
help-federation-rotate-role = Kooperatif; yazılmazsa federasyonun kendisi
help-federation-threshold = Kaç kişinin imzalaması gerektiğini önerir
help-federation-threshold-folder = Federasyonun klasörü
help-federation-threshold-threshold = Kaç kişinin imzalaması gerektiği
help-federation-threshold-role = Kooperatif; yazılmazsa federasyonun kendisi
help-federation-delegate = Bir kooperatifin kendi başına yayımlamasını önerir
help-federation-delegate-folder = Federasyonun klasörü
help-federation-delegate-name = Kooperatifin adı, küçük harflerle ve boşluksuz
help-federation-delegate-officers = Kooperatifin bir imza yetkilisinin anahtarının herkese açık yarısı; her yetkili için bir kez
help-federation-delegate-threshold = Bunlardan kaçının imzalaması gerektiği
help-federation-delegate-scope = Hangi adlarla yayımladığı; çoğunlukla kendi adı, bir eğik çizgi ve herhangi bir şey
help-federation-delegate-by = Ona güvenen, federasyonun kendisi değilse
help-federation-undelegate = Bir kooperatifin artık yayımlamamasını önerir
help-federation-undelegate-folder = Federasyonun klasörü
help-federation-undelegate-name = Kooperatifin adı
help-federation-undelegate-by = Ona güvenmiş olan, federasyonun kendisi değilse
help-federation-propose = Yayımlanacak paketler önerir
help-federation-propose-folder = Federasyonun klasörü
help-federation-propose-packs = Paketler, sauti course build komutunun yaptığı gibi
help-federation-propose-role = Onları yayımlayan kooperatif; yazılmazsa federasyonun kendisi
help-federation-withdraw = Bir paketin artık kullanılmamasını önerir
help-federation-withdraw-folder = Federasyonun klasörü
help-federation-withdraw-name = Yayımlandığı ad
help-federation-withdraw-reasons = Nedeni: bir dil, bir eşittir işareti ve bir cümle; her dil için bir kez
help-federation-withdraw-role = Onu yayımlayan kooperatif; yazılmazsa federasyonun kendisi
help-federation-renew = Aynısını daha uzun bir süre için yeniden önerir
help-federation-renew-folder = Federasyonun klasörü
help-federation-renew-role = Kooperatif; yazılmazsa federasyonun kendisi
help-federation-sign = Önerileni okur ve imzalar
help-federation-sign-folder = Federasyonun klasörü
help-federation-sign-key = Anahtarınızın dosyası
help-federation-sign-passphrase_file = İçinde parola olan bir dosya; yazılmazsa parola sorulur
help-federation-sign-copies = Başka bir imza yetkilisinin imzalayıp gönderdiği öneri
help-federation-sign-yes = Sormadan imzalar
help-federation-sign-aloud = İmzalananı sesli okur
help-federation-publish = Yeterince yetkilinin imzaladığını yürürlüğe koyar
help-federation-publish-folder = Federasyonun klasörü
help-federation-publish-key = Anahtarınızın dosyası
help-federation-publish-passphrase_file = İçinde parola olan bir dosya; yazılmazsa parola sorulur
help-federation-publish-copies = Başka bir imza yetkilisinin imzalayıp gönderdiği öneri
help-federation-give-up = Bir öneriden vazgeçer
help-federation-give-up-folder = Federasyonun klasörü
help-federation-give-up-role = Hangi öneri: root, targets ya da bir kooperatif

federation-passphrase = Parolanız:
federation-passphrase-new = Birkaç sözcükten oluşan yeni bir parola:
federation-passphrase-again = Aynısı, bir kez daha:
federation-passphrase-differs = İki parola birbirinden farklı. Hiçbir şey yapılmadı.
federation-passphrase-short = Parola kısa. Birkaç sözcük kullanın; hepsi en az { $least } harf ya da işaret olsun.
federation-key-made = Anahtarınız { $file } dosyasında. Onu kimseye vermeyin, bir kopyasını da başka güvenli bir yerde saklayın. { $public } dosyasını öbürlerine verin ve onlara şu rakamları okuyun: { $fingerprint }
federation-nothing-proposed = Önerilen bir şey yok.
federation-nothing-to-sign = Bu anahtarın imzalayabileceği bir öneri yok.
federation-proposal = { $role } için öneri, sürüm { $version }. Rakamları: { $fingerprint }
federation-proposal-file = Öbürlerine verilecek dosya: { $file }
federation-standing = { $missing ->
    [0] İmzalayanlar: { $signed }. Bu yeter.
    [one] İmzalayanlar: { $signed }. Bir kişinin daha imzalaması gerek.
   *[other] İmzalayanlar: { $signed }. { $missing } kişinin daha imzalaması gerek.
}
federation-agree = Kabul ediyor musunuz? İmzalamak için evet yazın:
federation-agree-yes = evet
federation-cannot-ask = Burada kimseye sorulamıyor. Hiçbir şey imzalanmadı. Emin olan, --yes ekler.
federation-signed = { $role } için imzaladınız.
federation-not-signed = { $role } için imzalamadınız.
federation-published = Yürürlükte: { $role }.
federation-waiting = { $missing ->
    [0] { $role }, onunla birlikte alınacak başka bir kararı bekliyor.
    [one] { $role } bir imza daha bekliyor.
   *[other] { $role } { $missing } imza daha bekliyor.
}
federation-list-renewed = En yeni dosyaların listesi yeniden imzalandı. Başka hiçbir şey değişmedi.
federation-to-be-published = Şimdi federasyonun kendi imza yetkililerinden biri bunu yürürlüğe koyar: sauti federation publish ile.
federation-given-up = { $role } için yapılan öneriden vazgeçildi.

federation-change-begins = Federasyon başlıyor. Adı: { $title }.
federation-change-joins = { $name }, { $role } için imza atabilir. Anahtarın rakamları: { $fingerprint }
federation-change-leaves = { $name } artık { $role } için imza atmaz.
federation-change-needs = { $role } için { $all } imza yetkilisinden { $threshold } kişinin imzası gerekir.
federation-change-trusts = { $name } kendi başına yayımlayabilir, şu adlarla: { $scope }
federation-change-distrusts = { $name } artık yayımlayamaz.
federation-change-lists = { $name } yayımlanıyor, sürüm { $version }.
federation-change-replaces = { $name }: sürüm { $from } yerine sürüm { $to } geliyor.
federation-change-unlists = { $name } artık sunulmuyor.
federation-change-withdraws = { $name } geri çekiliyor. Nedeni: { $reason }
federation-change-valid = { $role } için geçerlilik sonu: { $date }.
federation-change-unknown = Adını koyamadığım bir şey değişiyor: { $member }. Ne olduğunu öğrenmeden imzalamayın.

error-federation-no-key = { $file } bir imza yetkilisinin anahtarı değil.
error-federation-no-such-key = Bu, bir imza yetkilisinin anahtarı değil.
error-federation-not-opened = Parola anahtarı açmıyor ya da dosya bozuk.
error-federation-no-chance = Sistem rastgele sayı vermiyor. Anahtar yapılmadı.
error-federation-no-passphrase = Burada kimseye parola sorulamıyor. Parolayı bir dosyaya yazın ve o dosyayı --passphrase-file ile belirtin.
error-federation-no-proposal = Bu bir öneri değil ya da bozuk.
error-federation-changed = { $role } için öneri, imzalanandan başka bir şey söylüyor. Biri onu değiştirmiş. İmzalamayın; en son kimde olduğunu sorun.
error-federation-outdated = { $role } için öneri eski: sürüm { $version } zaten yürürlükte. Yeniden önerilmesi gerek.
error-federation-not-an-officer = Bu anahtar { $role } için imza atamaz.
error-federation-broken = { $file } bozuk.
error-federation-already-there = Bu klasörde zaten bir federasyon var.
error-federation-not-there = { $folder } içinde federasyon yok.
error-federation-no-such-role = Bu federasyonda { $role } yok.
error-federation-no-such-officer = { $who }, { $role } için imza yetkilisi değil.
error-federation-already-officer = { $who } zaten { $role } için imza yetkilisi.
error-federation-threshold = { $role } için { $all } kişiden { $threshold } kişinin imzası istenemez.
error-federation-key-twice = Aynı anahtar { $role } için iki kez yer alır ve iki kez sayılırdı.
error-federation-being-signed = { $role } için öneri şu anda imzalanıyor. Önce onu yürürlüğe koyun ya da ondan vazgeçin.
error-federation-out-of-scope = { $role }, { $name } adıyla yayımlayamaz.
error-federation-not-listed = { $name } adıyla yayımlanan bir şey yok.
error-federation-reason = “{ $given }” bir neden değil. Bir dil, bir eşittir işareti ve bir cümle yazın, örneğin tr=Yanlış fiyat söylüyor.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Elden ele dolaşan kurslar, sesler ve tanıyıcılar
help-packs-trust = Bir federasyona güvenir; önce rakamlar imza yetkilileriyle karşılaştırılır
help-packs-trust-root = Federasyonun kök dosyası ya da yayımladığı klasör
help-packs-trust-yes = Sormadan güvenir
help-packs-trusts = Bu cihazın kime güvendiğini gösterir
help-packs-list = Burada nelerin olduğunu ve nelerin sunulduğunu gösterir
help-packs-list-from = Daha fazlası nerede aransın: bir klasör, bir web adresi ya da komşu bir cihazın adresi
help-packs-install = Bir paketi buraya alır
help-packs-install-name = Paket, listedeki adıyla, ya da birinin tek dosya olarak gönderdiği bir paket
help-packs-install-from = Nereden geldiği: bir klasör, bir web adresi ya da komşu bir cihazın adresi
help-packs-remove = Bir paketi kaldırır, yerini geri verir
help-packs-remove-name = Paket, listedeki adıyla
help-packs-verify = Her paketi parmak izleriyle karşılaştırır
help-packs-share = Burada olanı, siz durdurana kadar bu ağdaki komşu cihazlara verir
help-packs-share-name = Bu cihazın ağdaki adı
help-packs-share-port = Bağlantı noktası (port); yazılmazsa boş olan herhangi biri
help-packs-neighbours = Bu ağda kimlerin paylaştığını gösterir

packs-federation =
    { $all ->
        [one] { $title }. Tek bir imza yetkilisi imzalar:
       *[other] { $title }. { $all } imza yetkilisinden { $threshold } kişinin imzası gerekir:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = Bu cihaz şimdiye kadar şuna güveniyor: { $title }. Bu güven sona erer.
packs-agree = Rakamları imza yetkilileriyle yüz yüze karşılaştırın. Bu cihaz onlara güvensin mi? (evet/hayır)
packs-cannot-ask = Burada kimseye sorulamıyor. Rakamları karşılaştırmış olan, --yes ekler.
packs-not-trusted = Hiçbir şey değiştirilmedi.
packs-trusted = Bu cihaz artık şuna güveniyor: { $title }.
packs-held = burada
packs-newer = buradakinden yeni, { $megabytes } MB
packs-offered = sunuluyor, { $megabytes } MB
packs-withdrawn-because = Yayımlayanlar geri çekti. Nedeni: { $reason }
packs-silent = { $role } için sorulamadı. { $reason }
packs-stale = Bu bilgi { $date } tarihinde imzalandı ve süresi doldu. O günden sonra nelerin geri çekildiği burada bilinmiyor.
packs-stale-since = Bu bilginin süresi { $date } tarihinde doldu. O günden sonra nelerin geri çekildiği burada bilinmiyor.
packs-checking = Burada olanlara bakılıyor: %{ $percent }
packs-carrying = { $name }: %{ $percent }, { $done } / { $all } MB
packs-left-seconds =
    { $seconds ->
        [one] bir saniye kaldı
       *[other] { $seconds } saniye kaldı
    }
packs-left-minutes =
    { $minutes ->
        [one] bir dakika kaldı
       *[other] { $minutes } dakika kaldı
    }
packs-installed = { $title } { $version } artık burada.
packs-removed = { $name } kaldırıldı.
packs-damaged = { $name } bozuk. Kaldırın, buraya yeniden getirin.
packs-good = Burada olan her şey sağlam.
packs-some-damaged =
    { $count ->
        [one] Bir paket bozuk.
       *[other] { $count } paket bozuk.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [one] Bir paket şu adreste paylaşılıyor: { $address }
       *[other] { $count } paket şu adreste paylaşılıyor: { $address }
    }
packs-sharing-until = Bitirmek için Ctrl-C.
packs-shared =
    { $given ->
        [one] Bir dosya verildi.
       *[other] { $given } dosya verildi.
    }
packs-no-neighbours = Bu ağda kimse paylaşmıyor.

error-trust-nobody = Bu cihaz henüz hiçbir federasyona güvenmiyor. Bir imza yetkilisinden federasyonun kök dosyasını alın ve rakamları karşılaştırın.
error-trust-no-root = Şurada bir federasyonun kök dosyası yok: { $place }.
error-trust-no-place = Nereden geldiğini --from ile belirtin.
error-trust-not-signed = Bu cihazın güvendiği hiç kimse { $file } için imza atmamış, bu yüzden hiçbir parçası saklanmadı.
error-trust-several = { $name } adıyla yayımlanan birden çok paket var. Adın tamamını, listedeki gibi yazın.
error-trust-other-publisher = Burada, başkasının yayımladığı { $held } var. Yerine { $name } gelmeden önce onu kaldırın.
error-trust-unreadable = Federasyonun orada söyledikleri okunamıyor.
error-trust-store = Bu cihazın kime güvendiği okunamıyor ya da saklanamıyor.
error-trust-absent = Orada bir federasyonun bilgisinin tamamı yok.
error-trust-rollback = Bu, bu cihazın gördüğünden eski ({ $role }: { $seen } yerine { $offered }), bu yüzden kabul edilmedi.
error-trust-too-few = { $role } için { $needed } geçerli imza gerekiyor, ama { $found } tane var; bu yüzden kabul edilmedi.
error-trust-expired = { $role } için verilen bilginin süresi { $date } tarihinde doldu.
error-trust-broken = Federasyonun orada söyledikleri bozuk ya da sahte, bu yüzden kabul edilmedi.
error-trust-not-listed = Bu cihazın güvendiği hiç kimse { $name } yayımlamıyor.
