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
courses-none-newer = वहाँ यहाँ से नया कुछ नहीं है।
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
error-microphone-none = यहाँ कोई माइक नहीं है।
error-microphone-absent = { $name } नाम का कोई माइक नहीं है। अपने जवाब टाइप कीजिए।
error-microphone-gone = माइक निकल गया है। उसे फिर लगाइए, या अपने जवाब टाइप कीजिए।
error-microphone-not-sound = यह ऐसी आवाज़ की फ़ाइल नहीं है जो पढ़ी जा सके: { $detail }
error-microphone-ended = रिकॉर्डिंग खत्म हो गई।
error-microphone-failed = माइक काम नहीं करता: { $detail }
error-speaker-none = यहाँ कोई स्पीकर नहीं है।
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

## Every language, and who serves it

help-languages = हर वह भाषा जिसे साउती जानती है: यहाँ उसे कौन बोलता है, और कौन सुनता है
doctor-languages-all = बाकी सब "sauti languages" दिखाता है।
languages-app = ऐप
languages-legend = पहले बोलने वाले, फिर सुनने वाले; जो सबसे आगे है, उसी से पहले पूछा जाता है। जो कोष्ठकों में है, वह यहाँ नहीं है, पर जोड़ा जा सकता है।
rung-clips = रिकॉर्डिंग
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = आपके अपने नमूने
rung-phones = ध्वनियाँ
rung-touch = छूना

## Words that go to translators and come back

exchange-problem-file-too-large = यह फ़ाइल { $kilobytes } किलोबाइट से बड़ी है, इसलिए पढ़ी नहीं गई।
exchange-problem-file-not-utf8 = यह फ़ाइल UTF-8 में नहीं है, इसलिए पढ़ी नहीं गई। इसे "UTF-8" के रूप में फिर से सहेजिए।
exchange-problem-file-of-another-kind = यह फ़ाइल उस तरह की नहीं है जो इसका नाम बताता है, या ऐसे संस्करण की है जो पहचाना नहीं गया।
exchange-problem-malformed = यह पढ़ा नहीं जा सका, इसलिए छोड़ दिया गया: { $near }
exchange-problem-cut-short = यहाँ से आगे फ़ाइल पढ़ी नहीं जा सकती। जिस प्रोग्राम से यह आई है, उसी में इसे फिर से सहेजिए।
exchange-problem-entities = यह फ़ाइल अपने शब्दों की जगह कुछ और रखवाना चाहती है। पढ़ना यहीं रोक दिया गया।
exchange-problem-column-absent = तालिका में “{ $column }” नाम का कॉलम नहीं है। पहली पंक्ति के शीर्षक जैसे हैं, वैसे ही रहने दीजिए।
exchange-problem-too-many = फ़ाइल में { $limit } से ज़्यादा टेक्स्ट हैं। बाकी छोड़ दिए गए।
exchange-problem-text-too-long = टेक्स्ट { $key } { $limit } बाइट से लंबा है। इसे छोड़ दिया गया।
exchange-problem-key-malformed = कुंजी “{ $key }” के नीचे कुछ लिखा है, पर कोर्स के किसी टेक्स्ट की ऐसी कुंजी नहीं होती। इसे छोड़ दिया गया।
exchange-problem-words-twice = टेक्स्ट { $key } यहाँ दो बार है। पहला वाला लिया गया है।
exchange-problem-words-unknown = कोर्स में { $key } के लिए कोई जगह नहीं है, इसलिए यह छोड़ दिया गया: { $text }
exchange-problem-words-in-the-way = शब्दों की फ़ाइल में { $key } ऐसे रूप में है जो पढ़ा नहीं जा सकता, इसलिए उसे छुआ नहीं गया। पहले उसे ठीक कीजिए, फिर अनुवाद दोबारा कोर्स में डालिए।
exchange-problem-source-changed = अनुवाद के बाद कोर्स में { $key } के शब्द बदल गए हैं। अनुवाद ले लिया गया है, और उस पर निशान लगा दिया गया है: उसे फिर से देख लीजिए।
exchange-problem-plural = टेक्स्ट { $key } में एक और अनेक के लिए अलग-अलग रूप हैं, जो कोर्स में नहीं होते। इसे छोड़ दिया गया।
exchange-problem-inline-left-out = टेक्स्ट { $key } में कुछ ऐसा था जो टेक्स्ट नहीं है। उसे निकाल दिया गया।
exchange-problem-more-problems = समस्याएँ { $limit } से ज़्यादा हैं; यहाँ केवल इतनी ही दी गई हैं।

## Courses in other channels: said on a player or on the telephone

channel-lesson = पाठ { $number }।
channel-in-folder = यह फ़ोल्डर { $folder } में है।
channel-next-in-folder = अगला पाठ फ़ोल्डर { $folder } में है।
channel-go-to-track = ट्रैक { $track } पर जाइए।
channel-hint-on-track = इशारे के लिए ट्रैक { $track } पर जाइए।
channel-choose-now = यहाँ रुकिए, सोचिए, और एक ट्रैक चुनिए।
channel-think-aloud = इस पर सोचिए। जो मन में आए, उसे बोलिए, या आस-पास के लोगों से बात कीजिए।
channel-order-think = सही क्रम क्या है? यहाँ रुकिए और सोचिए। जवाब अगले ट्रैक में है।
channel-press = { $key } दबाइए।
channel-press-for-more = और सुनने के लिए { $key } दबाइए।
channel-press-for-hint = इशारे के लिए { $key } दबाइए।
channel-press-when-ready = तैयार हों, तो { $key } दबाइए।
channel-keys = कुछ बटन हमेशा काम करते हैं। आठ से इशारा मिलता है। नौ से आगे चलते हैं। शून्य से वही बात फिर सुनते हैं। स्टार से पीछे जाते हैं।
channel-goodbye = फ़ोन करने के लिए धन्यवाद। नमस्ते।

## Courses on paper: the trainer's guide

guide-how-to = यह पुस्तिका उनके लिए है जो समूह को सिखाते हैं। जो बड़े अक्षरों में छपा है, उसे पढ़कर सुनाइए। जो छोटे अक्षरों में छपा है, वह बताता है कि आपको क्या करना है। चरणों की संख्या के हिसाब से चलिए: कोई जवाब अगले चरण के बजाय किसी और चरण पर ले जा सकता है।
guide-contents = पाठ
guide-tell = सुनाइए
guide-choice = पूछिए, और चुनने दीजिए
guide-true-false = सही या गलत?
guide-spoken = शब्द पूछिए
guide-say-after-me = साथ मिलकर बोलिए
guide-order = क्रम से लगाइए
guide-reflect = मन की बात बोलिए
guide-do-tell = इसे धीरे-धीरे पढ़कर सुनाइए।
guide-do-choice = सवाल और हर जवाब पढ़कर सुनाइए। लोगों को आपस में बात करने दीजिए। फिर वे हाथ उठाकर या किसी कोने में जाकर चुनें। उनके जवाब के साथ जो लिखा है, वह पढ़कर सुनाइए।
guide-do-true-false = वाक्य पढ़कर सुनाइए। कौन इसे सही मानते हैं, और कौन नहीं? पूछिए कि क्यों। फिर जवाब के साथ जो लिखा है, वह पढ़कर सुनाइए।
guide-do-spoken = केवल सवाल पढ़कर सुनाइए, और लोगों के अपने शब्दों का इंतज़ार कीजिए। किसी को जवाब न सूझे, तो जवाब एक-एक करके पढ़िए।
guide-do-say-after-me = इसे पढ़कर सुनाइए। फिर सब मिलकर यह वाक्य दो बार बोलें।
guide-do-order = इन बातों को यहाँ से अलग क्रम में पढ़कर सुनाइए। पूछिए कि पहले क्या आता है, और उसके बाद क्या। यहाँ वे सही क्रम में लिखी हैं।
guide-do-reflect =
    { $seconds ->
        [one] जो बोलना चाहें, उन्हें बोलने दीजिए, हर एक को { $seconds } सेकंड। बोलना ज़रूरी नहीं है।
       *[other] जो बोलना चाहें, उन्हें बोलने दीजिए, हर एक को { $seconds } सेकंड तक। बोलना ज़रूरी नहीं है।
    }
guide-right-answer = सही
guide-hint = लोग अटक जाएँ, तो:
guide-afterwards = इसके बाद:
guide-go-on-with = चरण { $number } पर जाइए।
guide-ask-again = एक बार और पूछिए।
guide-lesson-ends = पाठ यहाँ पूरा होता है।
guide-licence = लाइसेंस:
guide-made-by = किसने बनाया:

## Exporting a course

help-course-export = कोर्स को किसी दूसरे रूप में, या किसी दूसरे माध्यम के लिए तैयार करें
help-course-export-folder = कोर्स का फ़ोल्डर
help-course-export-audio_tree = आवाज़ के क्रम से लगे फ़ोल्डर, बोलकर बताई गई सूची के साथ, किसी भी प्लेयर के लिए; यह फ़ोल्डर पहले से मौजूद न हो
help-course-export-opus = --audio-tree के साथ: WAV फ़ाइलों के बजाय छोटी Opus फ़ाइलें
help-course-export-ivr = RapidPro या TextIt के लिए फ़्लो, अपनी रिकॉर्डिंग के साथ, बटन वाले फ़ोन के लिए; यह फ़ोल्डर पहले से मौजूद न हो
help-course-export-address = --ivr के साथ: वेब पर रिकॉर्डिंग कहाँ रखी जाएँगी
help-course-export-print = सिखाने वालों की पुस्तिका, छापने के लिए एक HTML फ़ाइल में
export-progress = { $all } में से { $done } रिकॉर्डिंग
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } में { $tracks } ट्रैक है, { $minutes } मिनट, { $megabytes } मेगाबाइट।
       *[other] { $folder } में { $tracks } ट्रैक हैं, { $minutes } मिनट, { $megabytes } मेगाबाइट।
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } में फ़्लो: { $flows }, और { $recordings } रिकॉर्डिंग है, { $megabytes } मेगाबाइट।
       *[other] { $folder } में फ़्लो: { $flows }, और { $recordings } रिकॉर्डिंग हैं, { $megabytes } मेगाबाइट।
    }
export-telephone-no-address = फ़्लो में किसी रिकॉर्डिंग का पता नहीं है, इसलिए प्लेटफ़ॉर्म की अपनी आवाज़ बोलेगी। रिकॉर्डिंग चलाने के लिए उन्हें वेब पर रखिए, और --address के साथ फिर से निर्यात कीजिए।
export-guide-done = पुस्तिका { $file } में है। इसे ब्राउज़र में खोलिए, और वहीं से छापिए।
export-words-missing = { $language } में साउती के अपने शब्द अभी नहीं हैं। कोर्स में साउती जो कुछ जोड़ती है, वह अंग्रेज़ी में है।
export-lesson-left-out = पाठ “{ $lesson }” के कुछ शब्द इस भाषा में नहीं हैं, इसलिए वह छोड़ दिया गया।
export-step-left-out = पाठ “{ $lesson }” के चरण “{ $step }” के कुछ शब्द इस भाषा में नहीं हैं, इसलिए वह छोड़ दिया गया।
export-picture-left-out = तस्वीर “{ $picture }” छोड़ दी गई: वह मिली नहीं, या तस्वीर नहीं है, या उसके लिए जगह नहीं थी।
error-export-exists = { $file } पहले से मौजूद है। दूसरा नाम चुनिए, या पहले उसे हटाइए।
error-export-language = कोर्स में { $language } के शब्द नहीं हैं। इन भाषाओं के शब्द हैं: { $languages }
error-export-empty = कोर्स का कोई पाठ { $language } में नहीं लिया जा सकता।
error-export-address = { $address } वेब का सादा पता नहीं है। पता https:// से शुरू होता है, और उसमें @ या ? जैसे चिह्न नहीं होते।
error-export-flow-too-long = “{ $lesson }” फ़ोन के फ़्लो के लिए बहुत लंबा है: इसे { $nodes } नोड चाहिए, और सीमा { $limit } है। इसके दो पाठ बनाइए।
error-export-stopped = रोक दिया गया। कुछ नहीं लिखा गया।

## The trainer's workshop

help-course-new = बने-बनाए उदाहरण के साथ नया कोर्स शुरू करें
help-course-new-folder = फ़ोल्डर, जो खाली हो या अभी मौजूद न हो
help-course-new-title = कोर्स का नाम
help-course-stats = कोर्स कितना लंबा है, और हर भाषा में उसका कितना हिस्सा है
help-course-stats-folder = कोर्स का फ़ोल्डर
help-course-translate = किसी भाषा के शब्दों की फ़ाइल बनाएँ या ताज़ा करें
help-course-translate-folder = कोर्स का फ़ोल्डर
help-course-translate-to = जिस भाषा में अनुवाद करना है
help-course-record = किसी भाषा को वाक्य-वाक्य करके रिकॉर्ड करें
help-course-record-folder = कोर्स का फ़ोल्डर
help-course-record-from = माइक के बजाय WAV फ़ाइलों का फ़ोल्डर; हर फ़ाइल का नाम उसके शब्दों या उसकी संख्या पर हो
help-course-render = जिसे किसी ने रिकॉर्ड नहीं किया, उसे यहाँ मौजूद आवाज़ से पढ़वाएँ
help-course-render-folder = कोर्स का फ़ोल्डर
help-course-preview = कोर्स वैसे लें जैसे कोई सदस्य लेता है; कुछ रखा नहीं जाता
help-course-preview-folder = कोर्स का फ़ोल्डर
help-course-preview-from = कहाँ से शुरू करें: कोई पाठ, या कोई पाठ और चरण
help-course-build = बाँटने के लिए कोर्स की एक फ़ाइल बनाएँ
help-course-build-folder = कोर्स का फ़ोल्डर
help-course-build-out = जो फ़ाइल लिखनी है

error-workshop-folder-not-empty = फ़ोल्डर { $folder } में पहले से कुछ रखा है। दूसरा फ़ोल्डर बताइए।
error-workshop-language-absent = कोर्स में भाषा { $language } के शब्द अभी नहीं हैं। “sauti course translate” उनके लिए फ़ाइल बनाता है।
error-workshop-language-is-source = कोर्स { $language } में ही लिखा है। वह भाषा बताइए जिसमें अनुवाद करना है।
error-workshop-clips-unreadable = { $file } में कुछ ऐसा है जो समझ नहीं आया, और वह खोना नहीं चाहिए। “sauti course check” बताता है कि वह क्या है।
error-workshop-words-unreadable = { $file } पढ़ी नहीं जा सकी, और जो उसमें है, वह खोना नहीं चाहिए। “sauti course check” बताता है कि ऐसा क्यों है।
error-workshop-clip = इस आवाज़ की क्लिप नहीं बन सकी: { $detail }
error-workshop-not-for-a-pack = यह जैसा है, वैसा बाँटा नहीं जा सकता: { $value }

course-new-done = { $folder } में एक कोर्स शुरू हो गया है। उसमें उदाहरण के तौर पर दो छोटे पाठ हैं, और वह जैसा है, वैसा ही ठीक है।
course-new-untranslated = उस भाषा के शब्द अभी यहाँ नहीं हैं, इसलिए उदाहरण उसी भाषा में है जिसमें यह संदेश है। कोर्स के अपने शब्द { $file } में लिखिए।
course-new-next = फ़ाइलें किसी भी एडिटर में खोलिए, और एक-एक करके चीज़ें बदलिए। “sauti course check { $folder }” बताता है कि सब ठीक है या नहीं, और “sauti course preview { $folder }” से आप कोर्स ले सकते हैं।
course-translate-done = { $file }: अनुवाद बाकी { $new }, मूल बदल गया { $changed }, पूरे { $done }।
course-translate-how = खाली उद्धरण चिह्नों की जगह अनुवाद लिखिए। जहाँ मूल बदल गया है, वहाँ अनुवाद भी बदलिए। अनुवाद जैसा है वैसा ही सही हो, तो टिप्पणी से “changed” शब्द और उसके बाद लिखा कोड हटा दीजिए।
course-stats = पाठ: { $lessons }। चरण: { $steps }। सवाल: { $questions }। तस्वीरें: { $pictures }।
course-stats-language = { $language }: { $minutes } मिनट, { $words } शब्द, टेक्स्ट { $coverage } प्रतिशत। रिकॉर्ड हुए { $texts } में से { $recorded }, बनावटी आवाज़ में { $synthetic }, पुराने पड़ गए { $stale }।
course-render-done = { $language }: { $texts } में से { $rendered } टेक्स्ट आवाज़ से पढ़वाए गए।
course-render-silent = “{ $key }” के लिए आवाज़ कुछ नहीं बोलती।
course-preview-no-such-step = इस कोर्स में “{ $step }” नाम का कोई चरण नहीं है। कोई पाठ बताइए, या पाठ और चरण, बीच में तिरछी रेखा (/) देकर।
course-build-done = { $file }: { $files } फ़ाइलें, { $kilobytes } किलोबाइट।

record-how = टेक्स्ट एक-एक करके दिखाए जाएँगे। शांत कमरे में माइक के पास बैठिए, और ऐसे बोलिए जैसे किसी पड़ोसी से बात कर रहे हों।
record-ready = Enter: रिकॉर्ड करें · 3: छोड़ें · 4: पीछे · 5: रुकें
record-running = बोलिए, मेरा ध्यान आप पर है। बात पूरी हो जाए, तो Enter दबाइए।
record-keep = Enter: रख लें · 2: एक बार और · 3: छोड़ें · 4: पीछे · 5: रुकें
record-done = { $texts } में से { $recorded } टेक्स्ट रिकॉर्ड हो चुके हैं।
record-stray = फ़ाइल { $file } इस कोर्स के किसी टेक्स्ट की नहीं है। उसका नाम उसके टेक्स्ट या उसकी संख्या पर रखिए।
record-refused = फ़ाइल { $file } नहीं ली गई।
record-some-refused = जो फ़ाइलें नहीं ली गईं: { $count }।
record-flaw-silent = कोई आवाज़ सुनाई नहीं देती। देखिए कि माइक चालू है।
record-flaw-too-quiet = आवाज़ बहुत धीमी है। माइक के और पास आइए।
record-flaw-too-loud = आवाज़ बहुत तेज़ है। माइक से थोड़ा दूर जाइए।
record-flaw-clipped = आवाज़ इतनी तेज़ है कि फट रही है। माइक से थोड़ा दूर जाइए, या हल्की आवाज़ में बोलिए।
record-flaw-noisy = आवाज़ के पीछे बहुत शोर है। कोई शांत जगह ढूँढ़िए, या माइक के और पास आइए।
record-flaw-too-long = यह पाँच मिनट से लंबा है। एक बार में एक ही टेक्स्ट रिकॉर्ड कीजिए।

problem-translation-stale = अनुवाद के बाद “{ $key }” का मूल बदल गया है।
    .mend = इसका फिर से अनुवाद कीजिए। “sauti course translate” दिखाता है कि मूल में अब क्या लिखा है।
problem-clip-outdated = क्लिप “{ $key }” जो शब्द बोलती है, उनका मूल बदल गया है।
    .mend = शब्दों का फिर से अनुवाद कीजिए, फिर उन्हें दोबारा रिकॉर्ड कीजिए।
problem-clips-wanting = भाषा { $language } की रिकॉर्डिंग अधूरी है: { $missing } टेक्स्ट की कोई क्लिप नहीं है, और उन्हें दूसरी आवाज़ बोलती है।
    .mend = बाकी टेक्स्ट “sauti course record” से रिकॉर्ड कीजिए, या “sauti course render” से पढ़वाइए।
problem-clips-needed = { $language } के लिए कोई आवाज़ नहीं है, और { $missing } टेक्स्ट की कोई क्लिप नहीं है। वे सुनाई नहीं देंगे।
    .mend = उन्हें “sauti course record” से रिकॉर्ड कीजिए।
problem-clip-unplayable = क्लिप { $name } बजाई नहीं जा सकती।
    .mend = उसे फिर से रिकॉर्ड कीजिए।
problem-clip-silent = क्लिप { $name } में कोई नहीं बोलता।
    .mend = उसे फिर से रिकॉर्ड कीजिए।
problem-clip-clipped = क्लिप { $name } में आवाज़ फट रही है: माइक के लिए वह बहुत तेज़ थी।
    .mend = उसे माइक से थोड़ा दूर रहकर फिर से रिकॉर्ड कीजिए।
problem-clip-quiet = क्लिप { $name } की आवाज़ दूसरी क्लिपों से बहुत धीमी है: { $loudness } LUFS।
    .mend = उसे “sauti course record” से फिर रिकॉर्ड कीजिए। उससे सब क्लिपों की आवाज़ बराबर हो जाती है।
problem-clip-loud = क्लिप { $name } की आवाज़ दूसरी क्लिपों से बहुत तेज़ है: { $loudness } LUFS।
    .mend = उसे “sauti course record” से फिर रिकॉर्ड कीजिए। उससे सब क्लिपों की आवाज़ बराबर हो जाती है।
problem-clip-noisy = क्लिप { $name } में आवाज़ के पीछे शोर है।
    .mend = उसे किसी शांत जगह में, माइक के पास रहकर फिर से रिकॉर्ड कीजिए।
problem-clip-unlike-words = “{ $key }” की क्लिप { $seconds } सेकंड की है, जो उसके शब्दों से मेल नहीं खाता।
    .mend = उसे सुनिए। शायद उसमें दूसरे शब्द बोले गए हैं; उसे फिर से रिकॉर्ड कीजिए।
problem-clip-unused = क्लिप { $name } किन्हीं शब्दों के काम नहीं आती।
    .mend = फ़ाइल हटाइए, या clips.toml में उसे उसके शब्दों से जोड़िए।
problem-answers-same-sound = जवाब “{ $first }” का बोल “{ $one }” और जवाब “{ $second }” का बोल “{ $other }” सुनने में एक जैसे हैं। दोनों में फ़र्क नहीं हो पाएगा।
    .mend = दोनों में से एक को दूसरे शब्द दीजिए।
problem-answers-alike = जवाब “{ $first }” का बोल “{ $one }” और जवाब “{ $second }” का बोल “{ $other }” सुनने में बहुत मिलते-जुलते हैं। बार-बार दोबारा पूछना पड़ेगा।
    .mend = ऐसे शब्द चुनिए जो सुनने में ज़्यादा अलग हों।
problem-answer-too-long = पूरा “{ $key }” कोई नहीं बोलेगा।
    .mend = बोलने का छोटा रूप जोड़िए, ज़्यादा से ज़्यादा { $words } शब्दों का, उस गुण में जिसका नाम said से शुरू होता है।
problem-answers-too-many = चरण “{ $step }” बोलकर { $count } जवाब सामने रखता है। सुनने वाले को { $limit } याद रहते हैं।
    .mend = जवाब कम कीजिए, या इसके दो चरण बनाइए।
problem-card-too-long = “{ $key }” छूने वाले कार्ड के लिए बहुत लंबा है: { $limit } अक्षरों से ज़्यादा।
    .mend = इसे छोटा कीजिए, और बाकी बात सवाल के टेक्स्ट में या जवाब के बाद कही जाने वाली बात में रखिए।
problem-sentence-too-long = “{ $key }” के एक वाक्य में { $count } शब्द हैं। सुनने वाले को { $limit } याद रहते हैं।
    .mend = इसके दो वाक्य बनाइए।
problem-text-figures = “{ $key }” में अंक हैं: { $found }। हो सकता है कि आवाज़ उन्हें वैसे न पढ़े जैसे आप चाहते हैं।
    .mend = संख्या शब्दों में लिखिए।
problem-text-abbreviation = “{ $key }” में संक्षिप्त रूप है: { $found }। हो सकता है कि आवाज़ उसे शब्द की तरह पढ़े, या एक-एक अक्षर करके।
    .mend = उसे पूरा लिखिए, या वैसे लिखिए जैसे बोला जाता है।
problem-text-sign = “{ $key }” में ऐसा चिह्न है जिसे आवाज़ छोड़ देती है, या अपने ढंग से पढ़ती है: { $found }
    .mend = उसे शब्दों में लिखिए।
problem-text-foreign-script = “{ $key }” में एक शब्द ऐसी लिपि में है जिसमें यह भाषा नहीं लिखी जाती: { $found }
    .mend = वह जैसे सुनाई देता है, वैसे ही इस भाषा की लिपि में लिखिए।
problem-picture-unreadable = फ़ाइल { $name } उस तरह की तस्वीर नहीं है जो उसका नाम बताता है।
    .mend = उसे WebP, PNG या JPEG के रूप में फिर से सहेजिए।
problem-picture-too-many-pixels = तस्वीर { $name } में { $width } × { $height } बिंदु हैं। इतने डिवाइस नहीं दिखा सकता।
    .mend = उसे छोटा कीजिए; लंबी तरफ़ एक हज़ार बिंदु काफ़ी हैं।
problem-picture-large = तस्वीर { $name } छोटी स्क्रीन की ज़रूरत से बड़ी है: { $width } × { $height } बिंदु, { $kilobytes } किलोबाइट।
    .mend = उसे ज़्यादा से ज़्यादा { $limit } किलोबाइट में सहेजिए, लंबी तरफ़ एक हज़ार बिंदुओं के साथ।
problem-picture-unused = तस्वीर { $name } कहीं दिखाई नहीं जाती।
    .mend = किसी चरण में उसका नाम लिखिए, या फ़ाइल हटाइए।
problem-licence-unknown = “{ $licence }” SPDX सूची का कोई लाइसेंस नहीं है।
    .mend = सूची से किसी लाइसेंस का छोटा नाम लिखिए, जैसे CC-BY-SA-4.0।
problem-licence-not-free = “{ $licence }” के तहत हर किसी को इस कोर्स को काम में लेने, बदलने और आगे देने की छूट नहीं है।
    .mend = हो सके तो मुक्त लाइसेंस चुनिए, जैसे CC-BY-SA-4.0।
problem-author-uncredited = लेखक के रूप में किसी का नाम नहीं दिया गया।
    .mend = course.toml में author का नाम जोड़िए।
problem-voice-uncredited = { $language } में रिकॉर्डिंग हैं, पर यह नहीं लिखा कि आवाज़ किसकी है।
    .mend = course.toml में इस भाषा के लिए voice का नाम जोड़िए।

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = हमारी सहकारी समिति
example-note-course =
    कोर्स का नाम, उसे किसने बनाया, और उसके पाठों का क्रम। उसके शब्द “words” फ़ोल्डर में हैं।
    नया कोर्स बाँटें, तो version बदलिए। licence के नीचे लिखा है कि दूसरे लोग कोर्स के साथ क्या कर सकते हैं।
example-note-lesson =
    एक पाठ के चरण, उसी क्रम में जिसमें वे लिए जाते हैं। चरणों और जवाबों के नाम मत बदलिए:
    सदस्यों ने जो किया है, वह इन्हीं नामों से जुड़ा है। हर चरण में जो बोला जाता है, वह “words” फ़ोल्डर में है।
example-note-words =
    कोर्स जो कुछ बोलता है, वह सब। सुनने के लिए लिखिए: छोटे वाक्य, हर वाक्य में एक बात, संख्याएँ शब्दों में।
    “said” के नीचे जवाब के वे बोल हैं जो लोग सचमुच बोलते हैं, बीच में खड़ी रेखा (|) देकर।
example-course = हमारी गुल्लक
    .summary = पड़ोसी मिलकर पैसा कैसे जोड़ते हैं, और क्या खरीदना है, यह कैसे तय करते हैं।
example-putting-together = मिलकर पैसा जोड़ना
    .summary = तीन पड़ोसी, एक गुल्लक, और एक ठेला।
example-putting-together--story = गीता, मोहन और सलमा सब्ज़ी बेचते हैं। बाज़ार बहुत दूर है। ठेला खरीदने लायक पैसा किसी के पास नहीं है। इसलिए हर हफ़्ते तीनों एक ही गुल्लक में एक एक सिक्का डालते हैं।
example-putting-together--why = वे एक ही गुल्लक में पैसा क्यों डालते हैं?
    .hint = बाज़ार के रास्ते के बारे में सोचिए।
    .answer-cart = ठेला खरीदने के लिए
    .said-cart = ठेला | ठेले के लिए | बाज़ार जाने के लिए
    .reply-cart = हाँ। जो अकेले कोई नहीं खरीद सकता, उसे वे मिलकर खरीद सकते हैं।
    .answer-feast = दावत करने के लिए
    .said-feast = दावत | खाने पीने के लिए | जश्न मनाने के लिए
    .reply-feast = दावत में मज़ा तो आएगा। पर उनकी सबसे बड़ी ज़रूरत वह नहीं है।
example-putting-together--once-more = एक बार और सुनिए। बाज़ार बहुत दूर है, और वे सारा सामान सिर पर उठाकर ले जाते हैं।
example-putting-together--each-week = तीनों हर हफ़्ते गुल्लक में कुछ डालते हैं।
    .reply-true = सही बात है। पैसा थोड़ा है, पर हर हफ़्ते आता है, और सबसे आता है।
    .reply-false = डालते तो हैं। पैसा थोड़ा है, पर हर हफ़्ते आता है, और सबसे आता है।
example-putting-together--rule = गुल्लक का नियम यह है। मेरे साथ बोलिए।
    .phrase = सब मिलकर देते हैं, और सब मिलकर तय करते हैं।
    .reply = बहुत अच्छा कहा आपने। इसे याद रखिए।
example-deciding-together = मिलकर तय करना
    .summary = गुल्लक भर गई। अब क्या करें?
example-deciding-together--story = एक साल बाद गुल्लक भर गई। मोहन ने बाकी दोनों से थोड़ा ज़्यादा पैसा डाला। वे अकेले ही ठेला चुनना चाहते हैं। बाकी दोनों पहले बात करना चाहते हैं।
example-deciding-together--who-decides = कौन सा ठेला खरीदा जाए, यह कौन तय करे?
    .hint = गुल्लक का नियम याद कीजिए।
    .answer-everybody = तीनों मिलकर
    .said-everybody = तीनों | सब | सब मिलकर | सब साथ में तय करें
    .reply-everybody = हाँ। किसी ने पैसा कम डाला हो या ज़्यादा, हर एक का एक ही वोट है।
    .answer-richest = जिसने सबसे ज़्यादा दिया
    .said-richest = मोहन | मोहन तय करें | ज़्यादा पैसे वाला
    .reply-richest = फिर तो फ़ैसला पैसा करेगा, सदस्य नहीं। यहाँ हर एक का एक वोट है।
example-deciding-together--in-order = पहले क्या आता है, और उसके बाद क्या? क्रम से बताइए।
    .answer-talk = हम आपस में बात करते हैं
    .said-talk = बात करना | बातचीत | पहले बात करते हैं
    .answer-vote = हम वोट देते हैं
    .said-vote = वोट | वोट देना | मतदान
    .answer-buy = हम ठेला खरीदते हैं
    .said-buy = खरीदना | ठेला | ठेला खरीदना
    .reply = पहले बात, फिर वोट, फिर खरीदना। इस तरह किसी को अचरज नहीं होता।
example-deciding-together--yours = कोई ऐसी चीज़ याद कीजिए जो आपने कभी दूसरों के साथ मिलकर खरीदी। आप सबने कैसे तय किया? अपने शब्दों में बताइए।
    .reply = धन्यवाद। यह बात दूसरों को भी बताइए; वे इससे सीखेंगे।

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: चार में से एक शब्द { $sure } % बार मान लिया जाता है, { $near } % बार पूछा जाता है
bench-noises = { $clips } आवाज़ें जिनमें कोई नहीं बोलता: चार में से एक शब्द { $sure } % बार मान लिया जाता है ({ $interval }), { $near } % बार पूछा जाता है
bench-others-at-five = { $language }, दूसरे शब्द, { $takes } नमूने: जो सीमा 5 % सही चुनाव ठुकराती है, वह { $share } % को मान लेती है
help-hear-plot = तस्वीर (SVG) के रूप में बनाएँ कि हर सीमा पर कितने सही चुनाव और कितने दूसरे शब्द ठुकराए और माने जाते हैं

## Questions of other programs, made into a draft

intake-file-too-large = यह फ़ाइल { $kilobytes } किलोबाइट से बड़ी है, इसलिए पढ़ी नहीं गई।
intake-file-not-utf8 = इस फ़ाइल के शब्द UTF-8 में नहीं हैं, इसलिए पढ़े नहीं गए। इसे "UTF-8" के रूप में फिर से सहेजिए।
intake-file-of-another-kind = यह फ़ाइल उस तरह की नहीं है जो इसका नाम बताता है।
intake-malformed = यह पढ़ा नहीं जा सका: { $near }
intake-cut-short = पंक्ति { $line } से आगे फ़ाइल पढ़ी नहीं जा सकती। उससे पहले जो था, वह मसौदे में है।
intake-entities = यह फ़ाइल अपने शब्दों की जगह कुछ और रखवाना चाहती है। पढ़ना यहीं रोक दिया गया।
intake-archive-damaged = यह पैकेज खराब है और खोला नहीं जा सकता।
intake-archive-too-many = पैकेज में { $limit } से ज़्यादा फ़ाइलें हैं, इसलिए उसे खोला नहीं गया।
intake-archive-entry-absent = पैकेज में { $name } नाम की ऐसी कोई फ़ाइल नहीं है जो पढ़ी जा सके।
intake-archive-ambiguous = पैकेज में एक ही जगह पर दो फ़ाइलें हैं, इसलिए पता नहीं चल सकता कि कौन सी लेनी है। उसे खोला नहीं गया।
intake-archive-swells = पैकेज की फ़ाइल { $name } खोलने पर बहुत बड़ी हो जाती है। उसे बंद ही रहने दिया गया।
intake-archive-hostile-names = पैकेज की कुछ फ़ाइलें ऐसी जगह लिखी जाना चाहती हैं जहाँ उनका काम नहीं: { $count }। उनमें से कोई नहीं लिखी जाती; पर इस पैकेज से सावधान रहिए।
intake-content-unknown = इस तरह की सामग्री के लिए कोर्स में कुछ नहीं है: { $kind }
intake-media = जो तस्वीरें, आवाज़ें या फ़िल्में छोड़ दी गईं: { $count }।
intake-formula = सूत्र वैसा ही रखा गया जैसा लिखा है। आवाज़ उसे पढ़ नहीं सकती: उसे शब्दों में कहिए।
intake-text-absent = इसमें बोलने के लिए कोई टेक्स्ट नहीं है, इसलिए इसे छोड़ दिया गया।
intake-text-too-long = एक टेक्स्ट { $limit } बाइट से लंबा है। सुनने के लिए यह बहुत लंबा है, इसलिए इसे छोड़ दिया गया।
intake-answer-unspeakable = एक जवाब बोला नहीं जा सकता, क्योंकि वह तस्वीर है या केवल चिह्न हैं। उसे छोड़ दिया गया।
intake-answer-twice = दो जवाब एक ही तरह बोले जाते हैं। दूसरा छोड़ दिया गया: { $answer }
intake-too-many-answers = जवाब { $limit } से ज़्यादा हैं। आखिरी गलत जवाब छोड़ दिए गए।
intake-too-few-answers = बहुत कम जवाब बचे, इसलिए सवाल छोड़ दिया गया।
intake-right-answer-absent = कोई जवाब सही नहीं है, इसलिए सवाल छोड़ दिया गया।
intake-several-right = सारे सही जवाब एक साथ चुनने थे। कोर्स में उनमें से कोई भी एक सही माना जाता है।
intake-order-length = दो से सात चीज़ें क्रम से लगाई जा सकती हैं। इसे छोड़ दिया गया।
intake-answer-pattern = तारे का चिह्न (*) कई जवाबों के लिए है, इसलिए यह छोड़ दिया गया: { $answer } लोग सचमुच जो बोलते हैं, उसे लिखिए।
intake-replies = जवाबों के बाद की बातों और इशारों के साथ सवाल बहुत लंबा था। वे बातें और इशारे छोड़ दिए गए।
intake-too-many = फ़ाइल में इतना है कि एक कोर्स में नहीं आ सकता। { $limit } लिए गए, बाकी छोड़ दिए गए।
intake-licence-unknown = फ़ाइल में नहीं लिखा कि उसे किस लाइसेंस के तहत काम में लिया जा सकता है। उसे बनाने वालों से पूछिए, और course.toml में लिखिए।
intake-nothing = इस फ़ाइल की किसी भी चीज़ से पाठ नहीं बन सका।
intake-more = { $limit } से ज़्यादा चीज़ें छोड़ दी गईं; यहाँ केवल इतनी ही दी गई हैं।

## Packs

error-pack-too-large = यह पैक बहुत बड़ा है: { $limit } से ज़्यादा।
error-pack-malformed = यह पैक खराब है: इसकी सामग्री-सूची की पंक्ति { $line }, स्थान { $column } पढ़ा नहीं जा सकता।
error-pack-not-canonical = इस पैक की सामग्री-सूची वैसे नहीं लिखी है जैसे लिखी होनी चाहिए, इसलिए पैक काम में नहीं लिया गया।
error-pack-format-unknown = यह पैक किसी नए प्रोग्राम के लिए है: इसका फ़ॉर्मैट { $found } है।
error-pack-text-unfit = इस पैक का कोई शीर्षक या नाम दिखाया नहीं जा सकता, इसलिए पैक काम में नहीं लिया गया।
error-pack-text-absent = इस पैक में शीर्षक नहीं है, या कारण नहीं है।
error-pack-languages-differ = यह पैक जो भाषाएँ बताता है, वे इसमें नहीं हैं।
error-pack-part-twice = { $file } इस पैक में दो बार है।
error-pack-part-out-of-place = इस तरह के पैक में { $file } का काम नहीं है।
error-pack-part-absent = यह पैक अधूरा है: जो इसमें सबसे ज़रूरी है, वही नहीं है।
error-pack-file-empty = इस पैक की फ़ाइल { $file } खाली है।
error-pack-file-too-large = इस पैक की फ़ाइल { $file } बहुत बड़ी है।
error-pack-pieces-differ = इस पैक की फ़ाइल { $file } का आकार वह नहीं है जो बताया गया है।
error-pack-not-a-pack = यह फ़ाइल पैक नहीं है।
error-pack-cut-short = यह पैक अधूरा है। इसकी फिर से नकल कीजिए।
error-pack-bytes-behind = इस पैक के अंत के बाद भी कुछ है, इसलिए इसे काम में नहीं लिया गया।
error-pack-wrong-hash = इस पैक की फ़ाइल { $file } खराब है, इसलिए उसे काम में नहीं लिया गया। पैक की फिर से नकल कीजिए।
error-pack-failed = पैक पढ़ा या लिखा नहीं जा सकता।

error-distribution-not-there = जहाँ हम ढूँढ़ रहे हैं, वहाँ यह पैक पूरा नहीं है।
error-distribution-wrong-size = जहाँ हम ढूँढ़ रहे हैं, वहाँ एक फ़ाइल का आकार वह नहीं है जो होना चाहिए। शायद यह नेटवर्क पहले साइन इन माँगता है।
error-distribution-cannot-read = { $path } पढ़ा नहीं जा सकता। क्या पेन ड्राइव अपनी जगह लगी है?
error-distribution-address-unfit = { $address } ऐसा पता नहीं है जो काम में लिया जा सके।
error-distribution-no-network = { $host } तक पहुँच नहीं हो रही। क्या नेटवर्क है?
error-distribution-not-secure = { $host } से संपर्क सुरक्षित नहीं है, इसलिए कुछ नहीं लाया गया।
error-distribution-refused = जो माँगा गया, { $host } वह नहीं देता (स्थिति { $status })।
error-distribution-not-http = { $host } वेब सर्वर की तरह जवाब नहीं देता।
error-distribution-broken = { $host } से संपर्क टूट गया। जो आया, वह रखा है: फिर कोशिश कीजिए, वहीं से आगे चलेगा।
error-distribution-cancelled = रोक दिया गया। जो आ चुका है, वह रखा है।
error-distribution-wrong-bytes = जो आया, वह खराब है या सही फ़ाइल नहीं है, इसलिए उसमें से कुछ नहीं रखा गया।
error-distribution-needs-newer-app = यह पैक किसी नए प्रोग्राम के लिए है।
error-distribution-older = संस्करण { $offered } संस्करण { $held } से पुराना है, जो यहाँ पहले से है।
error-distribution-withdrawn = जिन्होंने इसे प्रकाशित किया था, उन्होंने इसे वापस ले लिया है।
error-distribution-not-held = यह डिवाइस में नहीं है।
error-distribution-damaged = { $file } खराब है। पैक हटाइए, और उसे यहाँ फिर से लाइए।
error-distribution-busy = कोई दूसरा प्रोग्राम अभी यहाँ एक पैक ला रहा है।
error-distribution-no-space = { $folder } में जगह कम है: { $needed } मेगाबाइट चाहिए, { $free } खाली हैं।
error-distribution-cannot-write = { $path } में लिखा नहीं जा सकता।
error-distribution-no-sharing = इस नेटवर्क पर कुछ बाँटा नहीं जा सकता।

## Translators' files and drafts, on the command line

help-course-export-po = अनुवाद करने वालों के लिए शब्द, gettext की PO फ़ाइल में
help-course-export-xliff = अनुवाद करने वालों के लिए शब्द, XLIFF 2 फ़ाइल में
help-course-export-csv = अनुवाद करने वालों के लिए शब्द, स्प्रेडशीट की तालिका में
help-course-import = जो अनुवाद लौटकर आया है, उसे कोर्स में डालें
help-course-import-folder = कोर्स का फ़ोल्डर
help-course-import-file = अनुवाद करने वालों की फ़ाइल, जिसका नाम .po, .xliff या .csv पर खत्म होता है
help-course-draft = किसी दूसरे प्रोग्राम के सवालों से कोर्स का मसौदा बनाएँ
help-course-draft-file = सवाल: H5P, Moodle XML, GIFT, या Anki से टेक्स्ट के रूप में निकाली गई फ़ाइल
help-course-draft-out = मसौदे का फ़ोल्डर, जो खाली हो या अभी मौजूद न हो
course-export-words-done = { $file } लिख दी गई। टेक्स्ट: { $texts }, उनमें से अनुवाद हो चुके: { $translated }। फिर से देखने हैं: { $stale }।
course-import-done = { $file } अब ताज़ा है। बदले हुए टेक्स्ट: { $changed }। देखने लायक बातें: { $problems }।
course-draft-done = मसौदा { $folder } में है। पाठ: { $lessons }। चरण: { $steps }। जो चीज़ें जैसी थीं, वैसी नहीं लाई जा सकीं: { $left }।
error-import-kind = { $file } किस तरह की फ़ाइल है, यह पता नहीं। वही फ़ाइलें पढ़ी जाती हैं जिनका नाम .po, .xliff या .csv पर खत्म होता है।
error-import-language = यह अनुवाद भाषा { $found } में है, { $language } में नहीं।
error-draft-kind = { $file } किस तरह की फ़ाइल है, यह पता नहीं। यहाँ H5P पैकेज, Moodle XML, GIFT, और Anki से टेक्स्ट के रूप में निकाले गए नोट पढ़े जाते हैं।

## Officers of a federation

help-federation = दूसरों के साथ मिलकर तय करें कि क्या प्रकाशित हो
help-federation-key = किसी पदाधिकारी की चाबी बनाएँ
help-federation-key-out = चाबी कहाँ लिखी जाए; उसका सार्वजनिक हिस्सा पास में रखा जाता है, जिसके नाम के अंत में .pub होता है
help-federation-key-name = पदाधिकारी का नाम, जिससे बाकी लोग उन्हें जानते हैं
help-federation-key-passphrase_file = गुप्त वाक्य वाली फ़ाइल; न दें, तो वह पूछा जाता है
help-federation-init = महासंघ शुरू करें
help-federation-init-folder = महासंघ का फ़ोल्डर
help-federation-init-title = महासंघ का नाम
help-federation-init-officers = किसी पदाधिकारी की चाबी का सार्वजनिक हिस्सा; हर पदाधिकारी के लिए एक बार
help-federation-init-threshold = कितने पदाधिकारियों के हस्ताक्षर ज़रूरी हैं
help-federation-show = क्या प्रस्ताव है, और किसने हस्ताक्षर किए हैं
help-federation-show-folder = महासंघ का फ़ोल्डर
help-federation-add-officer = नए पदाधिकारी का प्रस्ताव रखें
help-federation-add-officer-folder = महासंघ का फ़ोल्डर
help-federation-add-officer-officer = नए पदाधिकारी की चाबी का सार्वजनिक हिस्सा
help-federation-add-officer-role = वह सहकारी समिति जिसके ये पदाधिकारी हैं; न दें, तो खुद महासंघ
help-federation-remove-officer = प्रस्ताव रखें कि कोई अब हस्ताक्षर न करे
help-federation-remove-officer-folder = महासंघ का फ़ोल्डर
help-federation-remove-officer-who = पदाधिकारी का नाम
help-federation-remove-officer-role = वह सहकारी समिति जिसके ये पदाधिकारी थे; न दें, तो खुद महासंघ
help-federation-rotate = जिस पदाधिकारी की चाबी खो गई या चोरी हो गई, उनके लिए नई चाबी का प्रस्ताव रखें
help-federation-rotate-folder = महासंघ का फ़ोल्डर
help-federation-rotate-who = पदाधिकारी का नाम
help-federation-rotate-officer = नई चाबी का सार्वजनिक हिस्सा
help-federation-rotate-role = सहकारी समिति; न दें, तो खुद महासंघ
help-federation-threshold = प्रस्ताव रखें कि कितने लोगों के हस्ताक्षर ज़रूरी हैं
help-federation-threshold-folder = महासंघ का फ़ोल्डर
help-federation-threshold-threshold = कितने लोगों के हस्ताक्षर ज़रूरी हैं
help-federation-threshold-role = सहकारी समिति; न दें, तो खुद महासंघ
help-federation-delegate = प्रस्ताव रखें कि कोई सहकारी समिति खुद प्रकाशित करे
help-federation-delegate-folder = महासंघ का फ़ोल्डर
help-federation-delegate-name = सहकारी समिति का नाम, छोटे अंग्रेज़ी अक्षरों में, बिना खाली जगह के
help-federation-delegate-officers = सहकारी समिति के किसी पदाधिकारी की चाबी का सार्वजनिक हिस्सा; हर एक के लिए एक बार
help-federation-delegate-threshold = उनमें से कितनों के हस्ताक्षर ज़रूरी हैं
help-federation-delegate-scope = वह किन नामों से प्रकाशित करती है; आम तौर पर उसका अपना नाम, एक तिरछी रेखा, और कुछ भी
help-federation-delegate-by = उस पर भरोसा किसका है, जब वह महासंघ न हो
help-federation-undelegate = प्रस्ताव रखें कि कोई सहकारी समिति अब प्रकाशित न करे
help-federation-undelegate-folder = महासंघ का फ़ोल्डर
help-federation-undelegate-name = सहकारी समिति का नाम
help-federation-undelegate-by = उस पर भरोसा किसका था, जब वह महासंघ न हो
help-federation-propose = प्रकाशित करने के लिए पैक का प्रस्ताव रखें
help-federation-propose-folder = महासंघ का फ़ोल्डर
help-federation-propose-packs = पैक, जैसे sauti course build उन्हें बनाता है
help-federation-propose-role = वह सहकारी समिति जो उन्हें प्रकाशित करती है; न दें, तो खुद महासंघ
help-federation-withdraw = प्रस्ताव रखें कि कोई पैक अब काम में न लिया जाए
help-federation-withdraw-folder = महासंघ का फ़ोल्डर
help-federation-withdraw-name = वह नाम जिससे यह प्रकाशित है
help-federation-withdraw-reasons = कारण: भाषा, बराबर का निशान और एक वाक्य; हर भाषा के लिए एक बार
help-federation-withdraw-role = वह सहकारी समिति जिसने इसे प्रकाशित किया; न दें, तो खुद महासंघ
help-federation-renew = उसी का प्रस्ताव फिर से रखें, और लंबे समय के लिए
help-federation-renew-folder = महासंघ का फ़ोल्डर
help-federation-renew-role = सहकारी समिति; न दें, तो खुद महासंघ
help-federation-sign = प्रस्ताव पढ़ें, और उस पर हस्ताक्षर करें
help-federation-sign-folder = महासंघ का फ़ोल्डर
help-federation-sign-key = आपकी चाबी वाली फ़ाइल
help-federation-sign-passphrase_file = गुप्त वाक्य वाली फ़ाइल; न दें, तो वह पूछा जाता है
help-federation-sign-copies = वह प्रस्ताव जिस पर किसी दूसरे पदाधिकारी ने हस्ताक्षर करके भेजा है
help-federation-sign-yes = बिना पूछे हस्ताक्षर करें
help-federation-sign-aloud = जिस पर हस्ताक्षर हो रहे हैं, उसे बोलकर सुनाएँ
help-federation-publish = जिस पर काफ़ी पदाधिकारियों के हस्ताक्षर हो गए हैं, उसे लागू करें
help-federation-publish-folder = महासंघ का फ़ोल्डर
help-federation-publish-key = आपकी चाबी वाली फ़ाइल
help-federation-publish-passphrase_file = गुप्त वाक्य वाली फ़ाइल; न दें, तो वह पूछा जाता है
help-federation-publish-copies = वह प्रस्ताव जिस पर किसी दूसरे पदाधिकारी ने हस्ताक्षर करके भेजा है
help-federation-give-up = कोई प्रस्ताव छोड़ दें
help-federation-give-up-folder = महासंघ का फ़ोल्डर
help-federation-give-up-role = कौन सा प्रस्ताव: root, targets, या कोई सहकारी समिति

federation-passphrase = आपका गुप्त वाक्य:
federation-passphrase-new = कई शब्दों का नया गुप्त वाक्य:
federation-passphrase-again = वही, एक बार फिर:
federation-passphrase-differs = दोनों गुप्त वाक्य अलग-अलग हैं। कुछ नहीं बनाया गया।
federation-passphrase-short = गुप्त वाक्य छोटा है। कई शब्द लीजिए, कुल { $least } या ज़्यादा अक्षर।
federation-key-made = आपकी चाबी { $file } में है। इसे अपने ही पास रखिए, और एक नकल किसी दूसरी सुरक्षित जगह पर। { $public } बाकी लोगों को दीजिए, और उन्हें ये अंक पढ़कर सुनाइए: { $fingerprint }
federation-nothing-proposed = कोई प्रस्ताव नहीं है।
federation-nothing-to-sign = ऐसा कोई प्रस्ताव नहीं है जिस पर इस चाबी से हस्ताक्षर हो सकें।
federation-proposal = { $role } के लिए प्रस्ताव, संस्करण { $version }। इसके अंक: { $fingerprint }
federation-proposal-file = आगे देने के लिए: { $file }
federation-standing = { $missing ->
    [0] हस्ताक्षर किए: { $signed }। इतने काफ़ी हैं।
    [one] हस्ताक्षर किए: { $signed }। एक और व्यक्ति के हस्ताक्षर चाहिए।
   *[other] हस्ताक्षर किए: { $signed }। { $missing } और लोगों के हस्ताक्षर चाहिए।
}
federation-agree = क्या आप सहमत हैं? हस्ताक्षर करने के लिए हाँ लिखिए:
federation-agree-yes = हाँ
federation-cannot-ask = यहाँ किसी से पूछा नहीं जा सकता। किसी चीज़ पर हस्ताक्षर नहीं हुए। जिन्हें पक्का पता है, वे --yes जोड़ें।
federation-signed = { $role } के लिए आपके हस्ताक्षर हो गए।
federation-not-signed = { $role } के लिए आपके हस्ताक्षर नहीं हुए।
federation-published = लागू: { $role }।
federation-waiting = { $missing ->
    [0] { $role } के लिए एक और फ़ैसले का इंतज़ार है, जो इसके साथ ही होना है।
    [one] { $role } के लिए एक और व्यक्ति के हस्ताक्षर का इंतज़ार है।
   *[other] { $role } के लिए { $missing } और लोगों के हस्ताक्षर का इंतज़ार है।
}
federation-list-renewed = सबसे नई फ़ाइलों की सूची पर फिर से हस्ताक्षर हुए हैं। और कुछ नहीं बदला।
federation-to-be-published = अब महासंघ का कोई पदाधिकारी इसे लागू करे: sauti federation publish से।
federation-given-up = { $role } के लिए प्रस्ताव छोड़ दिया गया है।

federation-change-begins = महासंघ शुरू होता है। इसका नाम { $title } है।
federation-change-joins = { $name } को { $role } के लिए हस्ताक्षर करने का अधिकार मिलता है। चाबी के अंक: { $fingerprint }
federation-change-leaves = अब से { $role } के लिए { $name } के हस्ताक्षर नहीं होंगे।
federation-change-needs = { $role } के लिए { $all } में से { $threshold } पदाधिकारियों के हस्ताक्षर चाहिए।
federation-change-trusts = { $name } को खुद प्रकाशित करने का अधिकार मिलता है, इन नामों से: { $scope }
federation-change-distrusts = अब से { $name } को प्रकाशित करने का अधिकार नहीं रहेगा।
federation-change-lists = { $name } को प्रकाशित किया जाता है, संस्करण { $version }।
federation-change-replaces = { $name } का संस्करण { $from } से बदलकर { $to } हो जाता है।
federation-change-unlists = अब से { $name } को पेश नहीं किया जाएगा।
federation-change-withdraws = { $name } को वापस लिया जाता है, क्योंकि: { $reason }
federation-change-valid = { $role } की मान्यता { $date } तक है।
federation-change-unknown = कुछ ऐसा बदल रहा है जिसके लिए मेरे पास कोई शब्द नहीं है: { $member }। जब तक पता न हो कि यह क्या है, हस्ताक्षर मत कीजिए।

error-federation-no-key = { $file } किसी पदाधिकारी की चाबी नहीं है।
error-federation-no-such-key = यह किसी पदाधिकारी की चाबी नहीं है।
error-federation-not-opened = इस गुप्त वाक्य से चाबी नहीं खुलती, या फ़ाइल खराब है।
error-federation-no-chance = सिस्टम से बेतरतीब अंक नहीं मिलते। कोई चाबी नहीं बनाई गई।
error-federation-no-passphrase = यहाँ किसी से गुप्त वाक्य पूछा नहीं जा सकता। उसे एक फ़ाइल में रखिए, और --passphrase-file से उस फ़ाइल का नाम दीजिए।
error-federation-no-proposal = यह प्रस्ताव नहीं है, या खराब है।
error-federation-changed = { $role } के प्रस्ताव में वह नहीं लिखा है जिस पर हस्ताक्षर हुए थे। किसी ने उसे बदल दिया है। उस पर हस्ताक्षर मत कीजिए; पूछिए कि वह आखिरी बार किसके पास था।
error-federation-outdated = { $role } का प्रस्ताव पुराना है: संस्करण { $version } पहले से लागू है। इसका प्रस्ताव फिर से रखना होगा।
error-federation-not-an-officer = इस चाबी से { $role } के लिए हस्ताक्षर नहीं हो सकते।
error-federation-broken = { $file } खराब है।
error-federation-already-there = इस फ़ोल्डर में पहले से एक महासंघ है।
error-federation-not-there = { $folder } में कोई महासंघ नहीं है।
error-federation-no-such-role = इस महासंघ में { $role } नहीं है।
error-federation-no-such-officer = { $role } के पदाधिकारियों में { $who } का नाम नहीं है।
error-federation-already-officer = { $role } के पदाधिकारियों में { $who } का नाम पहले से है।
error-federation-threshold = { $role } के लिए { $all } में से { $threshold } के हस्ताक्षर नहीं रखे जा सकते।
error-federation-key-twice = { $role } के लिए एक ही चाबी दो बार आ जाएगी, और दो बार गिनी जाएगी।
error-federation-being-signed = { $role } के प्रस्ताव पर हस्ताक्षर हो रहे हैं। पहले उसे लागू कीजिए, या छोड़ दीजिए।
error-federation-out-of-scope = { $role } को { $name } नाम से प्रकाशित करने का अधिकार नहीं है।
error-federation-not-listed = { $name } नाम से कुछ प्रकाशित नहीं है।
error-federation-reason = “{ $given }” कारण नहीं है। भाषा, बराबर का निशान और एक वाक्य लिखिए, जैसे hi=इसमें दाम गलत बताया गया है।

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = कोर्स, आवाज़ें और सुनने वाले मॉडल, जो हाथों-हाथ आगे जाते हैं
help-packs-trust = किसी महासंघ पर भरोसा करें, उसके पदाधिकारियों से अंक मिलाने के बाद
help-packs-trust-root = महासंघ की मूल फ़ाइल, या वह फ़ोल्डर जिसे महासंघ प्रकाशित करता है
help-packs-trust-yes = बिना पूछे भरोसा करें
help-packs-trusts = बताएँ कि इस डिवाइस को किस पर भरोसा है
help-packs-list = बताएँ कि यहाँ क्या है, और क्या मिल सकता है
help-packs-list-from = और कहाँ ढूँढ़ा जाए: कोई फ़ोल्डर, वेब का पता, या किसी पड़ोसी डिवाइस का पता
help-packs-install = कोई पैक यहाँ लाएँ
help-packs-install-name = पैक, सूची वाले नाम से, या वह पैक जो किसी ने एक फ़ाइल के रूप में भेजा है
help-packs-install-from = वह कहाँ से आता है: कोई फ़ोल्डर, वेब का पता, या किसी पड़ोसी डिवाइस का पता
help-packs-remove = पैक हटाएँ और उसकी जगह खाली करें
help-packs-remove-name = पैक, सूची वाले नाम से
help-packs-verify = हर पैक को उसके फ़िंगरप्रिंट से जाँचें
help-packs-share = यहाँ जो है, उसे इस नेटवर्क के पड़ोसी डिवाइसों को दें, जब तक आप न रोकें
help-packs-share-name = नेटवर्क पर इस डिवाइस का नाम
help-packs-share-port = पोर्ट; न दें, तो कोई भी जो खाली हो
help-packs-neighbours = बताएँ कि इस नेटवर्क पर कौन बाँट रहा है

packs-federation =
    { $all ->
        [one] { $title }। एक ही पदाधिकारी के हस्ताक्षर होते हैं:
       *[other] { $title }। { $all } में से { $threshold } पदाधिकारियों के हस्ताक्षर चाहिए:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = इस डिवाइस को अब तक { $title } पर भरोसा है। वह भरोसा खत्म हो जाएगा।
packs-agree = पदाधिकारियों से आमने-सामने मिलकर अंक मिलाइए। क्या यह डिवाइस उन पर भरोसा करे? (हाँ/नहीं)
packs-cannot-ask = यहाँ किसी से पूछा नहीं जा सकता। जिन्होंने अंक मिला लिए हैं, वे --yes जोड़ें।
packs-not-trusted = कुछ नहीं बदला गया।
packs-trusted = अब इस डिवाइस को { $title } पर भरोसा है।
packs-held = यहाँ है
packs-newer = यहाँ वाले से नया, { $megabytes } MB
packs-offered = मिल सकता है, { $megabytes } MB
packs-withdrawn-because = जिन्होंने इसे प्रकाशित किया था, उन्होंने इसे वापस ले लिया है: { $reason }
packs-silent = { $role } से पूछा नहीं जा सका। { $reason }
packs-stale = इस सूचना पर { $date } को हस्ताक्षर हुए थे, और इसका समय बीत चुका है। तब से क्या वापस लिया गया, यह यहाँ पता नहीं है।
packs-stale-since = इस सूचना का समय { $date } को बीत चुका है। तब से क्या वापस लिया गया, यह यहाँ पता नहीं है।
packs-checking = जो यहाँ है, उसकी जाँच हो रही है: { $percent }%
packs-carrying = { $name }: { $percent }%, { $all } में से { $done } MB
packs-left-seconds =
    { $seconds ->
        [one] { $seconds } सेकंड बाकी
       *[other] { $seconds } सेकंड बाकी
    }
packs-left-minutes =
    { $minutes ->
        [one] { $minutes } मिनट बाकी
       *[other] { $minutes } मिनट बाकी
    }
packs-installed = { $title } { $version } अब यहाँ है।
packs-removed = { $name } हटा दिया गया।
packs-damaged = { $name } खराब है। उसे हटाइए, और यहाँ फिर से लाइए।
packs-good = यहाँ जो कुछ है, सब ठीक है।
packs-some-damaged =
    { $count ->
        [0] कोई पैक खराब नहीं है।
        [one] एक पैक खराब है।
       *[other] { $count } पैक खराब हैं।
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [0] { $address } पर कोई पैक नहीं बाँटा जा रहा है
        [one] { $address } पर एक पैक बाँटा जा रहा है
       *[other] { $address } पर { $count } पैक बाँटे जा रहे हैं
    }
packs-sharing-until = रोकने के लिए Ctrl-C दबाइए।
packs-shared =
    { $given ->
        [0] कोई फ़ाइल नहीं दी गई।
        [one] एक फ़ाइल दी गई।
       *[other] { $given } फ़ाइलें दी गईं।
    }
packs-no-neighbours = इस नेटवर्क पर कोई नहीं बाँट रहा है।

error-trust-nobody = इस डिवाइस को अभी किसी महासंघ पर भरोसा नहीं है। किसी पदाधिकारी से महासंघ की मूल फ़ाइल लीजिए, और अंक मिलाइए।
error-trust-no-root = { $place } में किसी महासंघ की मूल फ़ाइल नहीं है।
error-trust-no-place = --from से बताइए कि वह कहाँ से आता है।
error-trust-not-signed = यह डिवाइस जिन पर भरोसा करता है, उनमें से किसी ने { $file } के लिए हस्ताक्षर नहीं किए हैं, इसलिए उसमें से कुछ नहीं रखा गया।
error-trust-several = { $name } नाम से एक से ज़्यादा पैक प्रकाशित हैं। पूरा नाम लिखिए, जैसा सूची में है।
error-trust-other-publisher = यहाँ { $held } है, जो किसी और का है। उसकी जगह { $name } लाने से पहले उसे हटाइए।
error-trust-unreadable = वहाँ महासंघ की सूचना पढ़ी नहीं जा सकती।
error-trust-store = यह डिवाइस किन पर भरोसा करता है, यह पढ़ा या रखा नहीं जा सकता।
error-trust-absent = वहाँ किसी महासंघ की पूरी सूचना नहीं है।
error-trust-rollback = यह उससे पुराना है जो यह डिवाइस देख चुका है ({ $role }: { $seen } की जगह { $offered }), इसलिए इस पर भरोसा नहीं किया गया।
error-trust-too-few = { $role } के लिए { $needed } सही हस्ताक्षर चाहिए, पर { $found } ही सही हैं, इसलिए इस पर भरोसा नहीं किया गया।
error-trust-expired = { $role } की सूचना का समय { $date } को बीत चुका है।
error-trust-broken = वहाँ महासंघ की सूचना खराब या जाली है, इसलिए उस पर भरोसा नहीं किया गया।
error-trust-not-listed = यह डिवाइस जिन पर भरोसा करता है, उनमें से कोई { $name } प्रकाशित नहीं करता।
