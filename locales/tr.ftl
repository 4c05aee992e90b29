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
error-microphone-absent = { $name } adında mikrofon yok. Cevaplarınızı yazabilirsiniz.
error-microphone-gone = Mikrofon gitti. Yeniden takın ya da cevaplarınızı yazın.
error-microphone-not-sound = Bu, okunabilen bir ses dosyası değil: { $detail }
error-microphone-ended = Kayıt sonuna geldi.
error-microphone-failed = Mikrofon çalışmıyor: { $detail }
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
