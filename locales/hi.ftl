# ऐप जो कुछ बोलता या दिखाता है, वह सब यहाँ हिन्दी में है।
# सुनने के लिए लिखा गया है: छोटे वाक्य, एक साँस में एक बात, “हम” और “आप”। बोलने वाली आवाज़ न स्त्री है, न पुरुष।
# जिस संदेश में .said है, उसमें | के बीच वे बोल हैं जो लोग सचमुच बोलते हैं।

## Commands, and yes and no

command-repeat = फिर से
    .said = फिर से | दोबारा | एक बार और | फिर से बोलिए | क्या कहा
command-slower = धीरे
    .said = धीरे | धीरे बोलिए | धीरे धीरे | आराम से
command-faster = तेज़
    .said = तेज़ | तेज़ बोलिए | जल्दी | जल्दी बोलिए
command-next = आगे
    .said = आगे | आगे चलिए | आगे बढ़िए | अगला | छोड़िए
command-back = पीछे
    .said = पीछे | पीछे जाइए | वापस | वापस जाइए
command-help = मदद
    .said = मदद | मदद कीजिए | इशारा | इशारा दीजिए | समझ नहीं आया
command-menu = सारे पाठ
    .said = सारे पाठ | सब पाठ | पाठों की सूची | सूची
command-stop = रुकिए
    .said = रुकिए | रुक जाइए | बस कीजिए | बंद कीजिए | अलविदा
yes = हाँ
    .said = हाँ | जी हाँ | हाँ जी | ठीक है
no = नहीं
    .said = नहीं | जी नहीं | नहीं जी | बिल्कुल नहीं
true = सही
    .said = सही | सही है | हाँ | सच है | सच
false = गलत
    .said = गलत | गलत है | नहीं | ऐसा नहीं है | झूठ

## Greeting

app-name = साउती
greeting = साउती में आपका स्वागत है।
greeting-named = { $name } जी, साउती में आपका स्वागत है।
greeting-known = { $name } जी, आइए, फिर से स्वागत है।

## At the door

door-who = यहाँ कौन हैं?
newcomer = नए साथी
    .said = नए साथी | मैं नया हूँ | मैं नई हूँ | हम नए हैं
picture-ask = अपने लिए एक तस्वीर चुनिए। जो पसंद आए, उसे छुइए, या उसका नाम बोलिए। आप कुछ न बोलें, तो कोई एक आपको मिल जाएगी।
picture-tree = पेड़
    .said = पेड़ | दरख़्त
picture-sun = सूरज
    .said = सूरज | सूर्य
picture-moon = चाँद
    .said = चाँद | चंदा | चंद्रमा
picture-star = तारा
    .said = तारा | सितारा
picture-bird = चिड़िया
    .said = चिड़िया | पक्षी
picture-fish = मछली
    .said = मछली
picture-flower = फूल
    .said = फूल
picture-drum = ढोल
    .said = ढोल | ढोलक
picture-pot = मटका
    .said = मटका | घड़ा | मटकी
picture-boat = नाव
    .said = नाव | कश्ती | नैया
picture-house = घर
    .said = घर | मकान
picture-butterfly = तितली
    .said = तितली
picture-elephant = हाथी
    .said = हाथी
picture-lamp = लालटेन
    .said = लालटेन | बत्ती | चिराग
picture-mountain = पहाड़
    .said = पहाड़ | पर्वत
picture-key = चाबी
    .said = चाबी | कुंजी

## Learning the member's voice

teaching = मेरी आवाज़ सीखिए
    .said = मेरी आवाज़ सीखिए | मेरी आवाज़ | मेरी आवाज़ पहचानिए
teaching-offer = दो मिनट में मुझे आपकी आवाज़ की पहचान हो सकती है। फिर आपकी बात मुझे और अच्छी तरह समझ आएगी। बीप के बाद हाँ बोलिए, और हम शुरू करेंगे। नहीं करना हो, तो कुछ मत बोलिए, या स्क्रीन को छुइए।
teaching-resume = आपकी आवाज़ की पहचान अभी अधूरी है। बीप के बाद हाँ बोलिए, और हम इसे पूरा करेंगे। नहीं करना हो, तो कुछ मत बोलिए, या स्क्रीन को छुइए।
teaching-any = बीप के बाद कुछ भी बोलिए, और हम शुरू करेंगे। नहीं करना हो, तो कुछ मत बोलिए, या स्क्रीन को छुइए।
teaching-begins = अच्छा। पहले मुझसे एक शब्द सुनिए। बीप के बाद वही शब्द आप बोलिए, अपनी रोज़ की बोली में। जब मन भर जाए, तो स्क्रीन को छुइए।
teaching-say = बोलिए:
teaching-more = एक बार और।
teaching-half = आधा काम हो गया।
teaching-last = अब एक ही शब्द बाकी है।
teaching-word-left = यह शब्द रहने देते हैं।
teaching-done = धन्यवाद। अब मुझे आपकी आवाज़ की पहचान है।
teaching-left = अभी यहीं तक। जितनी पहचान हुई, वह सँभालकर रखी है। बाद में पूरा करने के लिए, पाठों की सूची में “मेरी आवाज़ सीखिए” चुनिए।
teaching-skip = अभी नहीं
teaching-help = बीप के बाद वह शब्द बोलिए। किसी शब्द को छोड़ना हो, तो छुइए: आगे। काम रोकना हो, तो छुइए: अभी नहीं।
teaching-how = मुझे अपनी आवाज़ की पहचान कराने के लिए बोलिए: मेरी आवाज़ सीखिए।

## Choosing a language, a course, a lesson

language-name = हिन्दी
    .said = हिन्दी | हिन्दी में | हिन्दी बोलिए | हिन्दुस्तानी
language-offer = हिन्दी के लिए बोलिए: हिन्दी।
language-ask = क्या हम हिन्दी में बात करें?
courses = कोर्स
course-which = कौन सा कोर्स लें?
courses-none = यहाँ अभी कोई कोर्स नहीं है। जो लोग यह डिवाइस सँभालते हैं, उनसे कहिए कि एक कोर्स डाल दें।
lessons-list = ये हैं हमारे पाठ।
lesson-which = कौन सा पाठ लें?
lesson-next = अगला पाठ है:
lesson-begin-ask = क्या शुरू करें?
lesson-again = कोई पाठ फिर से ले सकते हैं। पहला है:
lesson-begins = आइए, शुरू करें।
lesson-resumed = जहाँ रुके थे, वहीं से आगे चलते हैं।
lesson-done = यह पाठ पूरा हुआ। शाबाश, बहुत अच्छे।
lesson-score = पहली ही बार में, { $asked } में से { $right } जवाब सही रहे।
course-done = इस कोर्स के सारे पाठ पूरे हो गए।
go-on-ask = क्या आगे चलें?
menu-ask = क्या पाठों की सूची फिर देखें?
ordinal-1 =
    .said = पहला | पहला वाला | नंबर एक
ordinal-2 =
    .said = दूसरा | दूसरा वाला | नंबर दो
ordinal-3 =
    .said = तीसरा | तीसरा वाला | नंबर तीन
ordinal-4 =
    .said = चौथा | चौथा वाला | नंबर चार
ordinal-5 =
    .said = पाँचवाँ | पाँचवाँ वाला | नंबर पाँच
ordinal-6 =
    .said = छठा | छठा वाला | नंबर छह
ordinal-7 =
    .said = सातवाँ | सातवाँ वाला | नंबर सात
ordinal-8 =
    .said = आठवाँ | आठवाँ वाला | नंबर आठ
ordinal-9 =
    .said = नौवाँ | नौवाँ वाला | नंबर नौ

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] अभी कोई पाठ पूरा नहीं हुआ।
        [one] एक पाठ पूरा हुआ।
       *[other] { $lessons } पाठ पूरे हुए।
    } { $due ->
        [0] याद करने को कोई सवाल बाकी नहीं है।
        [one] एक सवाल याद करना बाकी है।
       *[other] { $due } सवाल याद करने बाकी हैं।
    }
course-added = कोर्स “{ $course }” शेल्फ़ पर रख दिया है।
sound-test = मेरी आवाज़ ऐसी है।

## Looking back at what is due

review = पिछली बातें
    .said = पिछली बातें | पिछले सवाल | पुरानी बातें | याद करें
review-due =
    { $count ->
        [one] { $count } सवाल बाकी है, ताकि हम उसे भूल न जाएँ।
       *[other] { $count } सवाल बाकी हैं, ताकि हम उन्हें भूल न जाएँ।
    }
review-ask = क्या पिछली बातें याद करें?
review-how = उसके लिए बोलिए: पिछली बातें।
review-start = आइए, कुछ पिछली बातें याद करें।
review-nothing = आज याद करने को कुछ बाकी नहीं है।
review-done = अभी के लिए इतना ही।
review-score = { $asked } में से { $right } जवाब सही रहे।

## Questions and replies

right = हाँ, यही बात है।
wrong = जवाब यह नहीं है।
once-more = आइए, एक बार और कोशिश करें।
answer-is = जवाब है:
it-is-true = यह बात सही है।
it-is-not-true = यह बात सही नहीं है।
hint-is = एक इशारा सुनिए।
no-matter = कोई बात नहीं। आगे चलते हैं।
now-you = अब आप बोलिए:
well-said = बहुत अच्छा कहा आपने।
that-is-fine = ठीक है।
order-first = सबसे पहले क्या आता है?
order-next = उसके बाद क्या आता है?
order-not-yet = उसकी जगह यहाँ नहीं है।
order-here = यहाँ आता है:
order-is = पूरा क्रम यह है:
reflect-speak = बीप के बाद बोलिए। बात पूरी हो जाए, तो कुछ मत बोलिए।
reflect-think = इस पर आराम से सोचिए। तैयार हों, तो स्क्रीन को छुइए।
reflect-kept = आपकी बात सँभालकर रख ली है।
reflect-nothing = इस बार कोई आवाज़ दर्ज नहीं हुई।
finished = मेरी बात पूरी हुई

## When something was not understood, or nobody spoke

not-understood = मुझे यह बात समझ नहीं आई।
not-found = यह मुझे यहाँ नहीं मिला।
did-you-say = क्या आपने कहा:
offer-start = एक एक करके सुनिए। जो आपका जवाब हो, उस पर हाँ बोलिए।
tap-or-next = स्क्रीन पर अपना जवाब छुइए। या बोलिए आगे, और हम आगे चलेंगे।
waiting = मुझे आपका इंतज़ार है। तैयार हों, तो स्क्रीन को छुइए।
cannot-hear = यहाँ मुझे आपकी आवाज़ सुनाई नहीं देती। कृपया अपना जवाब छुइए, या लिख दीजिए।
microphone-lost = माइक नहीं मिल रहा है। कृपया अपना जवाब छुइए, या लिख दीजिए।
microphone-back = माइक मिल गया है। आपकी आवाज़ फिर सुनाई दे रही है।
speaker-lost = स्पीकर नहीं मिल रहा है। कृपया स्क्रीन पर पढ़ते चलिए।
speaker-back = स्पीकर मिल गया है।
help-general = ये शब्द कभी भी बोलिए: फिर से, धीरे, तेज़, आगे, पीछे, सारे पाठ, या रुकिए।
not-kept-ask = आपका जवाब दर्ज नहीं हुआ। क्या फिर कोशिश करें?

## Goodbye

goodbye = आज यहीं तक। कुछ भी खोया नहीं है। अगली बार यहीं से आगे चलेंगे। नमस्ते।
goodbye-away = आपकी आवाज़ नहीं आ रही, तो यहीं रुकते हैं। कुछ भी खोया नहीं है। फिर मिलेंगे।
goodbye-unkept = आज यहीं तक। आखिरी जवाब दर्ज नहीं हुआ। उससे पहले का सब सुरक्षित है। नमस्ते।

## Remembering

error-store-disk-full = इस डिवाइस में जगह नहीं बची। आपके अब तक के जवाब सुरक्षित हैं। थोड़ी जगह खाली कीजिए, फिर कोशिश कीजिए।
error-store-read-only = जिस फ़ोल्डर में आपके जवाब रहते हैं, उसमें लिखने की इजाज़त नहीं है। जो यह डिवाइस सँभालते हैं, उनसे पूछिए।
error-store-unreadable = जिस फ़ोल्डर में आपके जवाब रहते हैं, उसे पढ़ने की इजाज़त नहीं है। जो यह डिवाइस सँभालते हैं, उनसे पूछिए।
error-store-storage-fault = इस डिवाइस की मेमरी खराब हो रही है। जल्दी किसी से मदद लीजिए, ताकि कुछ खो न जाए।
error-store-damaged = आपके जवाबों की फ़ाइल खराब हो गई है। पिछली अच्छी नकल से उसे लौटाया जा सकता है। खराब फ़ाइल भी रखी रहेगी।
error-store-wrong-key = इस डिवाइस की चाबी से आपके जवाबों की फ़ाइल नहीं खुलती। जो यह डिवाइस सँभालते हैं, उनसे पूछिए।
error-store-key-lost = आपके जवाबों की चाबी खो गई है, या खराब है। उसके बिना जवाब पढ़े नहीं जा सकते। keys नाम के फ़ोल्डर की नकल ढूँढ़िए।
error-store-in-use = आपके जवाब किसी दूसरी खिड़की में खुले हैं। पहले उसे बंद कीजिए, फिर कोशिश कीजिए।
error-store-newer = आपके जवाब नई साउती ने लिखे हैं। फ़ाइल का संस्करण { $found } है। यह साउती संस्करण { $known } तक जानती है। कृपया नई साउती चलाइए।
error-store-no-backup = लौटाने के लिए कोई अच्छी नकल नहीं है। खराब फ़ाइल रखी है, शायद किसी की मदद से काम आ जाए।
error-store-no-such-member = इस डिवाइस में इस नाम के कोई सदस्य नहीं हैं।
error-store-name-taken = यहाँ यह नाम पहले से किसी का है। कृपया दूसरा नाम चुनिए।
error-store-name-unfit = यह नाम नहीं चल सकता। नाम में 1 से { $characters } अक्षर होते हैं।
error-store-too-large = यह इतना लंबा है कि रखा नहीं जा सकता। सीमा { $megabytes } मेगाबाइट है।
error-store-too-much = रिकॉर्डिंग बहुत ज़्यादा हो गई हैं। सब मिलाकर { $megabytes } मेगाबाइट तक की जगह है। कृपया पहले कुछ मिटा दीजिए।
error-store-no-randomness = आपके जवाबों पर ताला लगाने के लिए इस डिवाइस से गुप्त अंक नहीं मिला। कृपया इसे बंद करके फिर चालू कीजिए।
error-store-refused = जवाब रखते समय मुझसे भूल हुई। आपके अब तक के जवाब सुरक्षित हैं। कृपया साउती बनाने वालों को बताइए।

## Problems in a course

problem-file-absent = यह फ़ाइल कोर्स में नहीं है।
    .mend = फ़ाइल जोड़िए, या कोर्स से उसका नाम हटाइए।
problem-file-unreadable = यह फ़ाइल मौजूद है, पर पढ़ी नहीं जा सकती।
    .mend = जहाँ यह अच्छी हालत में थी, वहाँ से फिर नकल कीजिए। यह भी देखिए कि आपको इसे पढ़ने की अनुमति है।
problem-file-too-large = यह फ़ाइल { $kilobytes } किलोबाइट से बड़ी है।
    .mend = इसे छोटी फ़ाइलों में बाँटिए, या छोटा कीजिए।
problem-course-too-large = कोर्स की सारी फ़ाइलें मिलकर { $kilobytes } किलोबाइट से बड़ी हैं। यह फ़ाइल छोड़ दी गई।
    .mend = इस कोर्स के दो कोर्स बनाइए, या इसके टेक्स्ट छोटे कीजिए।
problem-file-not-utf8 = यह फ़ाइल UTF-8 में नहीं लिखी है।
    .mend = इसे अपने एडिटर में खोलिए और फिर UTF-8 टेक्स्ट के रूप में सहेजिए।
problem-file-unexpected = यहाँ “{ $name }” नाम की फ़ाइल का क्या करना है, यह पता नहीं।
    .mend = शब्दों की फ़ाइल का नाम उसकी भाषा के टैग पर, छोटे अक्षरों में होता है, जैसे sw.ftl। इसका नाम बदलिए, या इसे हटाइए।
problem-more-problems = समस्याएँ और भी हैं। यहाँ पहली { $limit } दी गई हैं।
    .mend = पहले इन्हें ठीक कीजिए, फिर कोर्स को दोबारा पढ़वाइए।
problem-line-malformed = यह पंक्ति समझ नहीं आई: “{ $near }”।
    .mend = नाम, बराबर का चिह्न और मान लिखिए। टेक्स्ट उद्धरण चिह्नों में और सूचियाँ चौकोर कोष्ठकों में रखिए।
problem-key-twice = “{ $key }” यहाँ दो बार है। पहला वाला लिया गया है।
    .mend = दोनों में से एक हटाइए।
problem-key-unknown = इस फ़ॉर्मैट में “{ $key }” नाम की कोई कुंजी नहीं है।
    .mend = देखिए कि वर्तनी में चूक तो नहीं, या इसे हटाइए।
problem-key-not-for-kind = “{ $kind }” तरह के चरण में “{ $key }” का कोई मतलब नहीं है।
    .mend = इसे हटाइए, या चरण की किस्म बदलिए।
problem-key-absent = “{ $key }” नहीं है।
    .mend = इसे यहाँ जोड़िए।
problem-wrong-type = { $expected ->
        [text] “{ $key }” का मान टेक्स्ट होना चाहिए।
        [number] “{ $key }” का मान पूर्ण संख्या होना चाहिए।
        [true-or-false] “{ $key }” का मान true या false होना चाहिए।
        [texts] “{ $key }” का मान टेक्स्टों की सूची होना चाहिए।
        [table] “{ $key }” का मान तालिका होना चाहिए।
        [tables] “{ $key }” का मान तालिकाओं की सूची होना चाहिए।
       *[clip] “{ $key }” में क्लिप की फ़ाइल और उसके शब्दों का हैश होना चाहिए।
    }
    .mend = { $expected ->
        [text] इसे उद्धरण चिह्नों में रखिए।
        [number] इसे अंकों में लिखिए, बिना उद्धरण चिह्नों के।
        [true-or-false] true या false लिखिए, बिना उद्धरण चिह्नों के।
        [texts] इसे चौकोर कोष्ठकों में लिखिए, और हर टेक्स्ट को उद्धरण चिह्नों में।
        [table] इसका नाम अलग पंक्ति में चौकोर कोष्ठकों में लिखिए, और इसकी कुंजियाँ उसके नीचे।
        [tables] हर प्रविष्टि से पहले इसका नाम दोहरे चौकोर कोष्ठकों में लिखिए।
       *[clip] रिकॉर्डिंग के औज़ार से यह फ़ाइल फिर लिखवाइए।
    }
problem-text-empty = “{ $key }” के नीचे कुछ नहीं लिखा है।
    .mend = टेक्स्ट लिखिए, या कुंजी हटाइए।
problem-text-too-long = “{ $key }” का टेक्स्ट { $limit } बाइट से लंबा है।
    .mend = इसे छोटा कीजिए। लंबी बात कई चरणों में कहना अच्छा है।
problem-control-characters = “{ $key }” में छिपे हुए चिह्न थे। उन्हें निकाल दिया गया है।
    .mend = टेक्स्ट को चिपकाने के बजाय फिर से टाइप कीजिए।
problem-number-out-of-range = “{ $key }” का मान { $least } से { $most } तक होना चाहिए।
    .mend = इन दोनों के बीच की कोई संख्या चुनिए।
problem-too-many = “{ $key }” बहुत ज़्यादा हैं। पहले { $limit } लिए गए हैं।
    .mend = जो सबसे ज़रूरी हैं, वही रखिए।
problem-format-unknown = यह कोर्स फ़ॉर्मैट { $found } में लिखा है, जो पहचाना नहीं गया।
    .mend = नई साउती चलाइए। या अगर कोर्स विवरण के अनुसार लिखा है, तो format = 1 लिखिए।
problem-version-malformed = “{ $value }” संस्करण नहीं है।
    .mend = तीन संख्याएँ लिखिए, बीच में बिंदु देकर, जैसे 1.0.0।
problem-licence-malformed = “{ $value }” किसी लाइसेंस का नाम नहीं है।
    .mend = SPDX सूची से छोटा नाम लिखिए, जैसे CC-BY-SA-4.0।
problem-name-malformed = “{ $key }” के नीचे “{ $value }” नाम नहीं चल सकता।
    .mend = a से z तक के छोटे अक्षर, अंक, और उनके बीच एक-एक हाइफ़न रखिए। नाम अक्षर से शुरू कीजिए।
problem-name-reserved = “{ $name }” नाम का अपना खास मतलब है।
    .mend = कोई दूसरा नाम चुनिए।
problem-language-malformed = “{ $value }” भाषा का टैग नहीं है।
    .mend = भाषा का टैग लिखिए, जैसे ar, en या sw।
problem-language-unknown = “{ $language }” भाषा पहचानी नहीं गई। यह अभी न बोली जा सकती है, न सुनी जा सकती है।
    .mend = देखिए कि टैग में चूक तो नहीं। नई भाषा के लिए भाषा-तालिका में प्रविष्टि चाहिए।
problem-role-unknown = “{ $value }” नाम की कोई भूमिका नहीं है।
    .mend = author, translator, voice, reviewer, illustrator या funder लिखिए।
problem-lessons-absent = कोर्स में कोई पाठ नहीं है।
    .mend = lessons के नीचे कम से कम एक पाठ लिखिए।
problem-lesson-twice = पाठ “{ $lesson }” सूची में दो बार है।
    .mend = दोनों में से एक हटाइए।
problem-lesson-unlisted = पाठ “{ $lesson }” की फ़ाइल है, पर कोर्स की सूची में वह नहीं है।
    .mend = course.toml में lessons के नीचे उसे जोड़िए, या फ़ाइल हटाइए।
problem-steps-absent = पाठ “{ $lesson }” में काम का कोई चरण नहीं है, इसलिए वह छोड़ दिया गया।
    .mend = कोई चरण जोड़िए, या जिनमें समस्या है उन्हें ठीक कीजिए।
problem-step-twice = “{ $step }” नाम के दो चरण हैं। पहला वाला लिया गया है।
    .mend = दूसरे को अलग नाम दीजिए।
problem-kind-unknown = “{ $value }” नाम की चरण की कोई किस्म नहीं है।
    .mend = say, choice, true-false, spoken, say-after-me, order या reflect लिखिए।
problem-answer-twice = जवाब “{ $answer }” यहाँ दो बार है। पहला वाला लिया गया है।
    .mend = दोनों में से एक हटाइए, या उसे दूसरा नाम दीजिए।
problem-too-few-answers = चरण “{ $step }” में कम से कम { $least } जवाब चाहिए।
    .mend = जवाब जोड़िए, या चरण की दूसरी किस्म चुनिए।
problem-right-answer-absent = सवाल “{ $step }” का कोई सही जवाब नहीं दिया गया।
    .mend = right के नीचे उसके जवाबों में से कम से कम एक लिखिए।
problem-right-answer-unknown = सही जवाब “{ $answer }” जवाबों की सूची में नहीं है।
    .mend = उसे answers में जोड़िए, या देखिए कि वर्तनी में चूक तो नहीं।
problem-branch-answer-unknown = एक शाखा जवाब “{ $answer }” से शुरू होती है, जो इस सवाल में नहीं है।
    .mend = इसके जवाबों में से एक लिखिए, या शाखा हटाइए।
problem-target-unknown = रास्ता “{ $target }” पर जाता है, पर इस पाठ में ऐसा कोई चरण नहीं है।
    .mend = इस पाठ के किसी चरण का नाम लिखिए, या end लिखिए।
problem-endless-loop = चरण “{ $step }” से पाठ बार-बार पीछे लौटता है, और किसी जवाब से बाहर नहीं निकलता। इसलिए अगले चरण से आगे बढ़ा जाता है।
    .mend = इस घेरे में कम से कम एक जवाब ऐसा रखिए जो बाहर ले जाए।
problem-step-unreachable = चरण “{ $step }” तक कोई रास्ता नहीं जाता।
    .mend = किसी जवाब या चरण को वहाँ तक ले जाइए, या इसे हटाइए।
problem-words-malformed = “{ $near }” के पास के शब्द समझ नहीं आए।
    .mend = संदेश को पंक्ति की शुरुआत से, उसके नाम और बराबर के चिह्न से शुरू कीजिए। जो उसका हिस्सा है, उसे थोड़ा भीतर खिसकाकर लिखिए।
problem-braces-malformed = “{ $key }” के मँझले कोष्ठक समझ नहीं आए।
    .mend = मँझले कोष्ठकों में केवल किसी टर्म का नाम रखिए, जैसे { "{" } -name { "}" }, या उद्धरण चिह्नों में टेक्स्ट। हर कोष्ठक का जोड़ीदार होना चाहिए।
problem-message-twice = “{ $key }” यहाँ दो बार है। पहला वाला लिया गया है।
    .mend = दोनों में से एक हटाइए।
problem-message-too-long = संदेश “{ $key }” { $kilobytes } किलोबाइट से लंबा है।
    .mend = इसे कई चरणों में कहिए।
problem-language-too-long = “{ $key }” से आगे इस भाषा के शब्द { $kilobytes } किलोबाइट से ज़्यादा हो जाते हैं।
    .mend = टेक्स्ट छोटे कीजिए, या इस कोर्स के दो कोर्स बनाइए।
problem-term-unknown = “{ $term }” नाम का कोई टर्म नहीं है।
    .mend = इस फ़ाइल में उसे जोड़िए, नाम से पहले हाइफ़न लगाकर। या देखिए कि वर्तनी में चूक तो नहीं।
problem-term-endless = टर्म “{ $term }” अपने ही भीतर आता है, या टर्म एक-दूसरे के भीतर बहुत गहरे हैं।
    .mend = उसके शब्द पूरे लिख दीजिए।
problem-words-unknown = “{ $key }” के शब्द कोर्स की किसी चीज़ के नहीं हैं।
    .mend = देखिए कि नाम में चूक तो नहीं, या इन्हें हटाइए।
problem-words-absent = “{ $key }” के शब्द इस भाषा में नहीं हैं।
    .mend = उन्हें इस फ़ाइल में जोड़िए।
problem-words-wanting = “{ $key }” के शब्द इस भाषा में नहीं हैं। पाठ उनके बिना भी चलता है।
    .mend = उन्हें जोड़िए, ताकि सब लोग एक ही बात सुनें।
problem-wording-twice = “{ $wording }” जवाब “{ $first }” के लिए भी बोला जाता है और “{ $second }” के लिए भी। दोनों में फ़र्क नहीं हो पाएगा।
    .mend = दोनों में से एक को दूसरे शब्द दीजिए।
problem-wording-unspeakable = “{ $key }” में बोलने लायक कुछ नहीं है।
    .mend = जवाब शब्दों में लिखिए।
problem-file-name-malformed = “{ $value }” तस्वीर या क्लिप का नाम नहीं हो सकता।
    .mend = छोटे अक्षर, अंक और हाइफ़न रखिए। तस्वीर का नाम .webp, .png या .jpg पर, और क्लिप का .opus पर खत्म होता है। फ़ोल्डर का नाम मत लिखिए।
problem-media-absent = फ़ाइल “{ $name }” कोर्स में नहीं है।
    .mend = उसे उसके फ़ोल्डर में रखिए, या यहाँ से उसका नाम हटाइए।
problem-media-unusable = फ़ाइल “{ $name }” खाली है, पढ़ी नहीं जाती, या { $kilobytes } किलोबाइट से बड़ी है।
    .mend = उसे फिर से सहेजिए, छोटे आकार में।
problem-clip-unknown = क्लिप “{ $key }” इस भाषा के किन्हीं शब्दों की नहीं है।
    .mend = देखिए कि नाम में चूक तो नहीं, या इसे हटाइए।
problem-clip-stale = क्लिप बनने के बाद “{ $key }” के शब्द बदल गए हैं। यह क्लिप नहीं बजाई जाती।
    .mend = क्लिप फिर से रिकॉर्ड कीजिए।

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = और भी
# Touched first; whatever is touched next is only named, not done.
ui-explain = यह क्या है?
# Said when that begins.
ui-explain-how = किसी भी चीज़ को छुइए, और सुनिए कि वह क्या है। यह बंद करना हो, तो यहाँ फिर छुइए।
# Closes a list that lies above the screen.
ui-close = बंद करें
# Leads from a page, such as the settings, back to where we were.
ui-page-close = जहाँ थे, वहीं वापस
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = मदद के बटन
# What the app says, in large letters. A heading for screen readers.
ui-said = मेरी बात
# Puts away a message that something went wrong.
ui-trouble-seen = समझ आ गया
# The band at the top that grows from step to step.
ui-steps = हम कहाँ तक पहुँचे

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = छूकर बोलिए
# The app waits until a picture or an answer is touched.
ui-talk-waiting = मुझे आपके छूने का इंतज़ार है
ui-talk-listening = बोलिए, मेरा ध्यान आप पर है
ui-talk-thinking = ज़रा सोचने दीजिए
ui-talk-speaking = मेरी बात सुनिए
# The member's own words are being recorded.
ui-talk-recording = रिकॉर्डिंग चल रही है। बात पूरी हो जाए, तो छुइए।

## Typing an answer, starting again, changing who is here

ui-type = जवाब लिखें
# The field for it.
ui-type-here = आपका जवाब
ui-type-send = भेजें
# The large button after we have said goodbye.
ui-start-again = फिर से शुरू करें
# Another member of the household takes the device.
ui-someone-else = कोई और

## Pages beside the lessons

ui-page-progress = मेरी तरक्की
# The words that the member has taught the app by saying them.
ui-page-words = मेरे शब्द
ui-page-settings = सेटिंग
# For the person who looks after the device and its courses.
ui-page-trainer = सिखाने वालों का कोना
ui-page-about = साउती के बारे में

## How a lesson or a card stands

ui-done = पूरा हुआ
# The lesson that comes next.
ui-next-one = अब इसकी बारी
ui-to-come = अभी बाकी
ui-begun = शुरू हो चुका
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = रफ़ू बाकी है

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = आपकी बुनाई
# Above the list of what the kinds of thread mean.
ui-threads = धागों का मतलब
ui-thread-right = पहली ही बार में सही
ui-thread-helped = मदद से सही
ui-thread-not-yet = अभी नहीं
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = आपकी अपनी बात
ui-thread-passed = छोड़ दिया
# The answer was spoken, not touched.
ui-thread-voice = बोलकर बताया

## My words: how the app knows the member's voice

ui-words-about = ये शब्द मैंने आपके ही मुँह से सीखे हैं।
ui-words-none = मुझे अभी आपकी आवाज़ की पहचान नहीं है।
# How often a word was said, in front of that many dots.
ui-takes = कितनी बार बोला
ui-forget = यह शब्द भूल जाएँ
# All words of one language.
ui-forget-all = सब भूल जाएँ
ui-forget-ask = क्या आपका बोला हुआ यह शब्द भूल जाऊँ?
ui-forget-all-ask = क्या आपके बोले हुए ये सारे शब्द भूल जाऊँ?
ui-forget-yes = हाँ, भूल जाएँ
ui-forget-no = नहीं, याद रखें

## Settings

# The colours of the window.
ui-theme = उजाला और अँधेरा
ui-theme-system = जैसा डिवाइस में है
ui-theme-day = दिन
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = तेज़ धूप
ui-theme-night = रात
ui-text-size = अक्षरों का आकार
ui-text-smaller = और छोटे अक्षर
ui-text-larger = और बड़े अक्षर
# A sentence that shows how large the letters are now.
ui-text-sample = हम एक एक धागा बुनते हैं।
# Whether what is said is also shown in letters.
ui-captions = मेरी बात दिखाना
ui-captions-shown = लिखकर भी दिखाएँ
ui-captions-hidden = सिर्फ़ बोलें
# When the app listens.
ui-listening = मैं कब सुनूँ
ui-hands-free = मेरी बात पूरी होते ही
ui-push-to-talk = जब आप बोलने का बटन छुएँ
# How fast the app speaks.
ui-pace = मेरे बोलने की रफ़्तार
ui-pace-usual = हमेशा जैसी
ui-pace-slow = धीरे
ui-pace-very-slow = बहुत धीरे
ui-microphone = मैं किस माइक से सुनूँ
ui-microphone-test = मेरा सुनना आज़माइए
ui-speaker = मैं किस स्पीकर से बोलूँ
ui-speaker-test = मेरा बोलना आज़माइए
# The microphone or speaker that the device itself chooses.
ui-device-usual = हमेशा वाला
# The bar that moves while somebody speaks.
ui-level = आपकी आवाज़ कितनी तेज़ है
ui-name = आपका नाम
ui-save = रख लें
ui-picture = आपकी तस्वीर
# The language of the app itself, not that of a course.
ui-interface-language = मेरे बोलने की भाषा

## About Sauti

ui-version = संस्करण
ui-licence = लाइसेंस
ui-credits = किसने क्या बनाया

## Trainer's corner

ui-courses = शेल्फ़ पर रखे कोर्स
ui-course-add = शेल्फ़ पर रखें
ui-course-place = कोर्स कहाँ रखा है
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = किसी फ़ोल्डर की जगह, या कोर्स वाली फ़ाइल की जगह।
# Before the number of problems that a course has.
ui-problems = समस्याएँ
ui-models = आवाज़ें और सुनने वाले मॉडल
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = बोलना आता है
ui-hears = सुनना आता है
# Stands where a list is empty.
ui-none = अभी कुछ नहीं
ui-languages = हर भाषा में क्या हो सकता है
ui-storage = डिवाइस में जगह
ui-storage-members = सदस्यों ने जो कहा और किया
ui-storage-courses = कोर्स
ui-storage-models = आवाज़ें और सुनने वाले मॉडल
ui-storage-free = अभी खाली

## The command line

help = साउती: सहकारी समितियों के सदस्यों के लिए बोलकर सिखाने वाले कोर्स, बिना इंटरनेट के
help-home = वह फ़ोल्डर जिसमें सदस्य, मॉडल और रिकॉर्डिंग रखी जाती हैं
help-json = नतीजे JSON में छापें, हर पंक्ति में एक मान
help-language = भाषा, अपने टैग से: ar, en, sw
help-member = सदस्य का नाम; नहीं तो जिसने यहाँ आखिरी बार सीखा
help-microphone = कोई डिवाइस, WAV फ़ाइल, या none
help-speaker = कोई डिवाइस, WAV फ़ाइल, या none
help-learn = एक पाठ लें, बोलकर या टाइप करके
help-learn-course = कोर्स, अपने नाम या फ़ोल्डर से
help-learn-log = हर इनपुट को उसके समय के साथ इस फ़ाइल में लिखें, दोबारा चलाने के लिए
help-learn-transcript = क्या बोला और सुना गया, और कब, यह इस फ़ाइल में लिखें
help-learn-headphones = आप आवाज़ के बीच में बोल सकते हैं; केवल हेडफ़ोन के साथ चलाएँ
help-demonstrate = एक बनावटी सदस्य पाठ लेता है; उसकी आवाज़ और लिखित रूप रखे जाते हैं
help-demonstrate-course = कोर्स, अपने नाम या फ़ोल्डर से
help-demonstrate-out = आवाज़ की फ़ाइल, लिखित रूप और लॉग के लिए फ़ोल्डर
help-replay = किसी सत्र के लॉग से बातचीत फिर चलाएँ और मिलान करें
help-replay-log = सत्र का लॉग
help-say = कोई टेक्स्ट बोलें
help-say-text = टेक्स्ट
help-say-speed = कितना तेज़, 0.5 से 2 तक; 1 आम रफ़्तार है
help-hear = बताएँ कि कई जवाबों में से कौन सा आवाज़ की फ़ाइल में है
help-hear-clip = आवाज़ की फ़ाइल; --bench के साथ वह फ़ाइल जिसमें आँकड़े लिखे जाएँगे
help-hear-expect = एक जवाब जो उसमें हो सकता है; अलग-अलग बोल | से अलग करें
help-hear-table = इसके बजाय आवाज़ की फ़ाइलों की तालिका, टैब से अलग: फ़ाइल, उसमें क्या बोला गया
help-hear-bench = इसके बजाय नापें कि लोगों की बात कितनी ठीक सुनी जाती है; रिकॉर्डिंग की तालिका से, टैब से अलग: फ़ाइल, भाषा, क्या बोला गया, किसने बोला
help-enrol = साउती को सिखाएँ कि आप कोई बात कैसे बोलते हैं, किसी भी भाषा में
help-enrol-phrases = बोल; न दें, तो वे शब्द जिनसे सब कुछ चलता है
help-enrol-takes = हर बोल कितनी बार बोला जाए: एक से तीन बार
help-enrol-forget = इसके बजाय इस भाषा के सारे नमूने मिटाएँ
help-enrol-table = आवाज़ की फ़ाइलों से नमूने, टैब से अलग: फ़ाइल, बोल
help-progress = सदस्य कहाँ तक पहुँचे, और क्या दोहराना बाकी है
help-doctor = यहाँ क्या काम करता है: डिवाइस, आवाज़ें, सुनने वाले मॉडल, भाषाएँ
help-models = सुनने वाले मॉडल और आवाज़ें, जो जोड़ी जा सकती हैं
help-models-list = क्या-क्या है, और क्या इंस्टॉल है
help-models-get = कोई मॉडल लाएँ और इंस्टॉल करें
help-models-get-id = मॉडल, सूची वाले नाम से
help-models-add = किसी फ़ाइल से मॉडल इंस्टॉल करें, जैसे पेन ड्राइव से
help-models-add-file = फ़ाइल, या मॉडल की फ़ाइलों वाला फ़ोल्डर
help-models-remove = मॉडल हटाएँ और उसकी जगह खाली करें
help-models-remove-id = मॉडल, सूची वाले नाम से
help-models-verify = हर इंस्टॉल मॉडल को उसके फ़िंगरप्रिंट से जाँचें
help-course = यहाँ के कोर्स
help-course-list = शेल्फ़ पर क्या है
help-course-check = कोर्स पढ़ें और उसकी कमियाँ बताएँ
help-course-check-folder = कोर्स का फ़ोल्डर

terminal-recording = रिकॉर्डिंग चल रही है। बात पूरी हो जाए, तो Enter दबाइए।
member-unnamed = साथी
restored = फ़ाइल खराब हो गई थी। { $day } की नकल लौटाई गई, और { $rescued } नए जवाब बचा लिए गए। खराब फ़ाइल उसके पास ही रखी है।
course-has-errors = कोर्स { $course } के कुछ हिस्से काम में नहीं आ सकते। समस्याएँ: { $count }। "sauti course check" उन्हें दिखाता है।
course-check-errors = कोर्स में ऐसी समस्याएँ हैं जिनसे कुछ छूट जाता है: { $count }।
course-check-good = कोर्स ठीक है।
replay-same = दोबारा चलाने पर वही नतीजे मिले जो सत्र में थे।
replay-differs = दोबारा चलाने पर नतीजे सत्र से अलग मिले।
replay-unfinished = लॉग अंत तक नहीं पहुँचता, इसलिए मिलान के लिए कुछ नहीं है।
replay-other-courses = यहाँ के कोर्स वे नहीं हैं जो सत्र में थे।
progress-of = { $name } कहाँ तक पहुँचे
progress-lesson = सही { $right }, अभी नहीं { $wrong }, दोहराना बाकी { $due }
enrol-say = कृपया बोलिए: { $phrase }
enrol-kept = रख लिया: { $phrase }
enrol-forgotten = इस भाषा के सारे नमूने मिटा दिए गए।
enrol-too-short = यह बहुत छोटा रहा। एक बार और।
enrol-too-long = यह बहुत लंबा रहा। एक बार और।
enrol-too-quiet = आवाज़ बहुत धीमी थी। पास आइए, और एक बार फिर।
enrol-clipped = आवाज़ बहुत तेज़ थी। थोड़ा दूर से, एक बार फिर।
enrol-noisy = यहाँ शोर है। एक बार फिर, हो सके तो शांत जगह में।
enrol-silent = कुछ सुनाई नहीं दिया। एक बार और।
enrol-given-up = इसे रहने देते हैं: { $phrase }
hear-nothing = इस रिकॉर्डिंग में कोई नहीं बोलता।
hear-unclear = जिन जवाबों की उम्मीद थी, उनमें से कोई इस रिकॉर्डिंग में नहीं है।
hear-deaf = यहाँ अभी यह भाषा कोई नहीं सुन सकता। "sauti enrol" से सिखाइए, या सुनने वाला मॉडल इंस्टॉल कीजिए।
hear-heard = { $answer }
hear-near = शायद { $answer }, पर { $rival } भी करीब है।
hear-score = { $all } में से सही { $right }, गलत { $wrong }, खुले छोड़े { $open }। संयोग से: { $chance } प्रतिशत।
bench-columns = | भाषा | विकल्प | नमूने | क्लिप | संयोग % | सबसे अच्छा सही % | 100 में 95 | पक्का और सही % | पक्का और गलत % | पूछता है कौन सा % |
bench-others = { $language }, दूसरे शब्द, { $takes } नमूने: चार में से एक { $share } % बार मान लिया जाता है ({ $interval })
bench-milliseconds = एक निर्णय में { $median } मिलीसेकंड लगते हैं, 100 में से 95 बार ज़्यादा से ज़्यादा { $high }।
demonstration-kept = नमूना-पाठ { $folder } में रखा है।
demonstration-preparing = बनावटी सदस्य { $count } बोल सीख रहा है।
doctor-devices = आवाज़ के उपकरण
doctor-no-devices = कोई नहीं
doctor-microphone = माइक: { $name }
doctor-speaker = स्पीकर: { $name }
doctor-engines = आवाज़ें और सुनने वाले मॉडल
doctor-espeak-works = espeak-ng बोलता है
doctor-espeak-fails = espeak-ng नहीं बोलता: { $detail }
doctor-piper-works = Piper की आवाज़ें चल सकती हैं
doctor-piper-fails = Piper की आवाज़ें नहीं चल सकतीं: { $detail }
doctor-models-none = कोई मॉडल इंस्टॉल नहीं है। पाठ उनके बिना भी चलते हैं।
doctor-model = { $id }, इंस्टॉल है
doctor-languages = भाषाएँ: कौन बोलता है, कौन सुनता है
doctor-voice-piper = Piper की आवाज़
doctor-voice-espeak = espeak-ng
doctor-voice-none = कोई नहीं; केवल रिकॉर्ड की हुई क्लिप
doctor-hears-whisper = whisper
doctor-hears-phones = ध्वनियाँ पहचानने वाला भीतरी मॉडल
doctor-hears-takes = आपके अपने नमूने, { $count } बोल
doctor-hears-none = अभी कोई नहीं: "sauti enrol" से सिखाइए, या छूकर और टाइप करके जवाब दीजिए
models-installed = इंस्टॉल है
models-available = लाया जा सकता है, { $megabytes } मेगाबाइट
models-restricted = व्यापारिक उपयोग के लिए नहीं
models-getting = { $id }: { $percent } प्रतिशत, { $all } में से { $done } मेगाबाइट
models-got = { $id } इंस्टॉल हो गया।
models-removed = { $id } हटा दिया गया।
models-good = { $id } ठीक है।
models-damaged = { $id } खराब है। इसे हटाइए और फिर से लाइए।
models-licence = लाइसेंस: { $licence }

## Voices, recognisers, devices and files

error-voice-none = यहाँ { $language } के लिए कोई आवाज़ नहीं है।
error-voice-unloadable = आवाज़ लोड नहीं हो सकी: { $detail }
error-voice-failed = आवाज़ ने काम नहीं किया: { $detail }
error-recogniser-unloadable = सुनने वाला मॉडल लोड नहीं हो सका: { $detail }
error-recogniser-failed = सुनने वाले मॉडल ने काम नहीं किया: { $detail }
error-microphone-absent = { $name } नाम का कोई माइक नहीं है। अपने जवाब टाइप कीजिए।
error-microphone-gone = माइक निकल गया है। उसे फिर लगाइए, या अपने जवाब टाइप कीजिए।
error-microphone-not-sound = यह ऐसी आवाज़ की फ़ाइल नहीं है जो पढ़ी जा सके: { $detail }
error-microphone-ended = रिकॉर्डिंग खत्म हो गई।
error-microphone-failed = माइक काम नहीं करता: { $detail }
error-speaker-absent = { $name } नाम का कोई स्पीकर नहीं है। जो बोला जाता है, वह दिखाया जाएगा।
error-speaker-gone = स्पीकर निकल गया है। उसके लौटने तक बोली गई बात दिखाई जाएगी।
error-speaker-unwritable = आवाज़ की फ़ाइल लिखी नहीं जा सकी: { $detail }
error-speaker-failed = स्पीकर काम नहीं करता: { $detail }
error-recording-homeless = रिकॉर्डिंग देर से आई, इसलिए रखी नहीं गई।
error-recording-unencodable = रिकॉर्डिंग रखी नहीं जा सकी: { $detail }
error-folder-absent = { $folder } नाम का कोई फ़ोल्डर नहीं है।
error-file-absent = { $file } नाम की कोई फ़ाइल नहीं है।
error-file-forbidden = फ़ाइल { $file } के उपयोग की अनुमति नहीं है।
error-file-disk-full = डिस्क भर गई है; { $file } लिखी नहीं जा सकी।
error-file-failed = फ़ाइल { $file } पढ़ी या लिखी नहीं जा सकती।
error-table-malformed = तालिका { $file } की पंक्ति { $line } “फ़ाइल, टैब, टेक्स्ट” के रूप में नहीं है।
error-bench-table-malformed = तालिका { $file } की पंक्ति { $line } “फ़ाइल, टैब, भाषा, टैब, टेक्स्ट, टैब, बोलने वाला” के रूप में नहीं है।
error-course-absent = यहाँ { $course } नाम का कोई कोर्स नहीं है।
error-log-too-large = लॉग { $file } बहुत बड़ा है।
error-log-empty = लॉग { $file } खाली है।
error-log-malformed = लॉग { $file } की पंक्ति { $line } पढ़ी नहीं जा सकती।
error-log-version = लॉग { $file } का संस्करण { $found } है, जिसे यह प्रोग्राम नहीं जानता।
error-nothing-to-say = इस टेक्स्ट में बोलने लायक कुछ नहीं है।
error-expectation-missing = --expect से बताइए कि क्या सुनाई दे सकता है।

## Models

error-models-unknown-model = { $id } नाम की कोई आवाज़ या सुनने वाला मॉडल नहीं है। "sauti models list" सबको दिखाता है।
error-models-not-installed = { $id } इंस्टॉल नहीं है।
error-models-busy = कोई दूसरा प्रोग्राम अभी { $id } इंस्टॉल कर रहा है।
error-models-no-network = { $host } तक पहुँच नहीं हो रही। क्या नेटवर्क है? आप "sauti models add" से फ़ाइलें पेन ड्राइव पर भी ला सकते हैं।
error-models-not-secure = { $host } से संपर्क सुरक्षित नहीं है, इसलिए कुछ नहीं लाया गया।
error-models-refused = { $host } फ़ाइल नहीं देता (स्थिति { $status })।
error-models-redirect-loop = { $host } हमें गोल-गोल घुमा रहा है।
error-models-not-http = { $host } वेब सर्वर की तरह जवाब नहीं देता।
error-models-silent = { $total } में से { $received } मेगाबाइट के बाद { $host } से जवाब आना बंद हो गया। जो आया, वह रखा है: फिर कोशिश कीजिए, वहीं से आगे चलेगा।
error-models-broken = { $total } में से { $received } मेगाबाइट के बाद { $host } से संपर्क टूट गया। जो आया, वह रखा है: फिर कोशिश कीजिए, वहीं से आगे चलेगा।
error-models-wrong-length = { $file } का आकार वह नहीं है जो होना चाहिए, इसलिए उसे काम में नहीं लिया गया। शायद यह नेटवर्क पहले साइन इन माँगता है।
error-models-wrong-hash = { $file } खराब है या सही फ़ाइल नहीं है, इसलिए उसे काम में नहीं लिया गया।
error-models-no-space = { $folder } में जगह कम है: { $needed } मेगाबाइट चाहिए, { $free } खाली हैं।
error-models-cannot-write = { $path } में लिखा नहीं जा सकता।
error-models-cannot-read = { $path } पढ़ा नहीं जा सकता।
error-models-not-a-model = { $path } ऐसी आवाज़ या सुनने वाला मॉडल नहीं है जो हमारे काम आ सके।
error-models-companion-missing = { $path } नहीं है: एक आवाज़ की दो फ़ाइलें होती हैं, और दोनों साथ-साथ रहनी चाहिए।
error-models-name-taken = { $id } नाम का एक और मॉडल मौजूद है। फ़ाइल को दूसरा नाम दीजिए।
error-models-name-unfit = { $path } को दूसरा नाम चाहिए, जिसमें सादे लैटिन अक्षर, अंक, बिंदु और हाइफ़न हों।
error-models-cancelled = रोक दिया गया। जो आ चुका है, वह रखा है।
