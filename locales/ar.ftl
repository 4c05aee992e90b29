# Every word the app itself says or shows, in Arabic, fully vocalised for the voice.
# The screen drops the vowel marks.

## Commands, and yes and no

command-repeat = مَرَّةً أُخْرَى
    .said = مَرَّةً أُخْرَى | أَعِدْ | كَرِّرْ | مِنْ جَدِيدٍ
command-slower = أَبْطَأْ
    .said = أَبْطَأْ | بِبُطْءٍ | عَلَى مَهْلٍ
command-faster = أَسْرَعْ
    .said = أَسْرَعْ | بِسُرْعَةٍ | السُّرْعَةُ العَادِيَّةُ
command-next = التَّالِي
    .said = التَّالِي | تَابِعْ | أَكْمِلْ
command-back = رُجُوعْ
    .said = رُجُوعْ | اِرْجِعْ | السَّابِقْ
command-help = مُسَاعَدَةْ
    .said = مُسَاعَدَةْ | سَاعِدْنِي | تَلْمِيحْ
command-menu = الدُّرُوسْ
    .said = الدُّرُوسْ | القَائِمَةْ
command-stop = تَوَقَّفْ
    .said = تَوَقَّفْ | قِفْ | يَكْفِي | إِلَى اللِّقَاءْ
yes = نَعَمْ
    .said = نَعَمْ | أَجَلْ | صَحِيحْ
no = لَا
    .said = لَا | كَلَّا
true = صَحِيحْ
    .said = صَحِيحْ | نَعَمْ | صَحْ
false = غَيْرُ صَحِيحْ
    .said = غَيْرُ صَحِيحْ | لَا | خَطَأْ

## Greeting

app-name = صَوْتْ
greeting = أَهْلًا بِكُمْ فِي صَوْتْ.
greeting-named = أَهْلًا بِكُمْ فِي صَوْتْ، { $name }.
greeting-known = أَهْلًا بِعَوْدَتِكُمْ، { $name }.

## At the door

door-who = مَنْ هُنَا؟
newcomer = شَخْصٌ جَدِيدْ
    .said = شَخْصٌ جَدِيدْ | أَنَا جَدِيدْ | أَنَا جَدِيدَةْ | جَدِيدْ
picture-ask = اِخْتَارُوا صُورَةً لَكُمْ. اِلْمِسُوا الصُّورَةَ الَّتِي تُعْجِبُكُمْ، أَوْ قُولُوا اسْمَهَا. وَإِنْ سَكَتُّمْ، اخْتَرْتُ لَكُمْ وَاحِدَةْ.
picture-tree = شَجَرَةْ
    .said = شَجَرَةْ | الشَّجَرَةْ
picture-sun = شَمْسْ
    .said = شَمْسْ | الشَّمْسْ
picture-moon = قَمَرْ
    .said = قَمَرْ | القَمَرْ
picture-star = نَجْمَةْ
    .said = نَجْمَةْ | النَّجْمَةْ
picture-bird = طَائِرْ
    .said = طَائِرْ | الطَّائِرْ | عُصْفُورْ
picture-fish = سَمَكَةْ
    .said = سَمَكَةْ | السَّمَكَةْ
picture-flower = زَهْرَةْ
    .said = زَهْرَةْ | وَرْدَةْ
picture-drum = طَبْلْ
    .said = طَبْلْ | الطَّبْلْ
picture-pot = قِدْرْ
    .said = قِدْرْ | القِدْرْ
picture-boat = قَارِبْ
    .said = قَارِبْ | القَارِبْ
picture-house = بَيْتْ
    .said = بَيْتْ | البَيْتْ
picture-butterfly = فَرَاشَةْ
    .said = فَرَاشَةْ | الفَرَاشَةْ
picture-elephant = فِيلْ
    .said = فِيلْ | الفِيلْ
picture-lamp = مِصْبَاحْ
    .said = مِصْبَاحْ | المِصْبَاحْ
picture-mountain = جَبَلْ
    .said = جَبَلْ | الجَبَلْ
picture-key = مِفْتَاحْ
    .said = مِفْتَاحْ | المِفْتَاحْ

## Learning the member's voice

teaching = تَعَلَّمْ صَوْتِي
    .said = تَعَلَّمْ صَوْتِي | صَوْتِي | اِعْرِفْ صَوْتِي
teaching-offer = أَتَعَلَّمُ صَوْتَكُمْ فِي دَقِيقَتَيْنِ، فَأَفْهَمُكُمْ أَكْثَرَ. قُولُوا نَعَمْ بَعْدَ النَّغْمَةِ، فَنَبْدَأُ. وَلِتَرْكِ ذَلِكَ، اُسْكُتُوا أَوِ الْمِسُوا الشَّاشَةَ.
teaching-resume = لَمْ نُكْمِلْ تَعَلُّمَ صَوْتِكُمْ. قُولُوا نَعَمْ بَعْدَ النَّغْمَةِ، فَنُكْمِلُ. وَلِتَرْكِ ذَلِكَ، اُسْكُتُوا أَوِ الْمِسُوا الشَّاشَةَ.
teaching-any = قُولُوا أَيَّ شَيْءٍ بَعْدَ النَّغْمَةِ، فَنَبْدَأُ. وَلِتَرْكِ ذَلِكَ، اُسْكُتُوا أَوِ الْمِسُوا الشَّاشَةَ.
teaching-begins = حَسَنًا. أَقُولُ كَلِمَةً، وَبَعْدَ النَّغْمَةِ تَقُولُونَهَا كَعَادَتِكُمْ. وَإِذَا اكْتَفَيْتُمْ، اِلْمِسُوا الشَّاشَةَ.
teaching-say = قُولُوا:
teaching-more = مَرَّةً ثَانِيَةً.
teaching-half = وَصَلْنَا إِلَى النِّصْفِ.
teaching-last = بَقِيَتْ كَلِمَةٌ وَاحِدَةٌ.
teaching-word-left = نَتْرُكُ هَذِهِ الكَلِمَةَ.
teaching-done = شُكْرًا لَكُمْ. صِرْتُ أَعْرِفُ صَوْتَكُمْ.
teaching-left = نَكْتَفِي بِهَذَا الآنَ. مَا تَعَلَّمْتُهُ مَحْفُوظٌ. وَلِلْمُتَابَعَةِ فِي وَقْتٍ آخَرَ، اِخْتَارُوا مِنَ الدُّرُوسِ: تَعَلَّمْ صَوْتِي.
teaching-skip = لَيْسَ الآنَ
teaching-help = قُولُوا الكَلِمَةَ بَعْدَ النَّغْمَةِ. وَلِتَرْكِ كَلِمَةٍ، اِلْمِسُوا: التَّالِي. وَلِلتَّوَقُّفِ، اِلْمِسُوا: لَيْسَ الآنَ.
teaching-how = كَيْ أَتَعَلَّمَ صَوْتَكُمْ، قُولُوا: تَعَلَّمْ صَوْتِي.

## Choosing a language, a course, a lesson

language-name = العَرَبِيَّةْ
    .said = العَرَبِيَّةْ | عَرَبِي | بِالعَرَبِيَّةْ
language-offer = لِلُّغَةِ العَرَبِيَّةِ، قُولُوا: العَرَبِيَّةْ.
language-ask = هَلْ نَتَكَلَّمُ العَرَبِيَّةَ؟
courses = الدَّوْرَاتْ
course-which = أَيَّ دَوْرَةٍ نَأْخُذُ؟
courses-none = لَا تُوجَدُ دَوْرَةٌ عَلَى هَذَا الجِهَازِ بَعْدُ. اُطْلُبُوا مِمَّنْ يَعْتَنِي بِهِ أَنْ يُضِيفَ دَوْرَةً.
lessons-list = هَذِهِ دُرُوسُنَا.
lesson-which = أَيَّ دَرْسٍ نَأْخُذُ؟
lesson-next = الدَّرْسُ التَّالِي هُوَ:
lesson-begin-ask = هَلْ نَبْدَأُ؟
lesson-again = يُمْكِنُنَا أَنْ نَأْخُذَ دَرْسًا مَرَّةً أُخْرَى. الأَوَّلُ هُوَ:
lesson-begins = لِنَبْدَأْ.
lesson-resumed = نُتَابِعُ مِنْ حَيْثُ تَوَقَّفْنَا.
lesson-done = اِنْتَهَى هَذَا الدَّرْسُ. أَحْسَنْتُمْ.
lesson-score = الصَّحِيحُ مِنَ المَرَّةِ الأُولَى: { $right } مِنْ { $asked }.
course-done = لَقَدْ أَخَذْنَا كُلَّ دُرُوسِ هَذِهِ الدَّوْرَةِ.
go-on-ask = هَلْ نُتَابِعُ؟
menu-ask = هَلْ نَنْظُرُ إِلَى الدُّرُوسِ مَرَّةً أُخْرَى؟
ordinal-1 =
    .said = الأَوَّلْ | الأُولَى | رَقْمْ وَاحِدْ
ordinal-2 =
    .said = الثَّانِي | الثَّانِيَةْ | رَقْمْ اِثْنَانْ
ordinal-3 =
    .said = الثَّالِثْ | الثَّالِثَةْ | رَقْمْ ثَلَاثَةْ
ordinal-4 =
    .said = الرَّابِعْ | الرَّابِعَةْ | رَقْمْ أَرْبَعَةْ
ordinal-5 =
    .said = الخَامِسْ | الخَامِسَةْ | رَقْمْ خَمْسَةْ
ordinal-6 =
    .said = السَّادِسْ | السَّادِسَةْ | رَقْمْ سِتَّةْ
ordinal-7 =
    .said = السَّابِعْ | السَّابِعَةْ | رَقْمْ سَبْعَةْ
ordinal-8 =
    .said = الثَّامِنْ | الثَّامِنَةْ | رَقْمْ ثَمَانِيَةْ
ordinal-9 =
    .said = التَّاسِعْ | التَّاسِعَةْ | رَقْمْ تِسْعَةْ

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] لَمْ نُنْهِ دَرْسًا بَعْدْ.
        [one] أَنْهَيْنَا دَرْسًا وَاحِدًا.
        [two] أَنْهَيْنَا دَرْسَيْنْ.
        [few] أَنْهَيْنَا { $lessons } دُرُوسْ.
       *[other] أَنْهَيْنَا { $lessons } دَرْسًا.
    } { $due ->
        [0] لَا سُؤَالَ يَنْتَظِرُ أَنْ نَتَذَكَّرَهْ.
        [one] سُؤَالٌ وَاحِدٌ يَنْتَظِرُ أَنْ نَتَذَكَّرَهْ.
        [two] سُؤَالَانِ يَنْتَظِرَانِ أَنْ نَتَذَكَّرَهُمَا.
        [few] { $due } أَسْئِلَةٍ تَنْتَظِرُ أَنْ نَتَذَكَّرَهَا.
       *[other] { $due } سُؤَالًا تَنْتَظِرُ أَنْ نَتَذَكَّرَهَا.
    }
courses-none-newer = لَا شَيْءَ هُنَاكَ أَحْدَثُ مِمَّا هُنَا.
course-added = وَضَعْتُ الدَّوْرَةَ «{ $course }» عَلَى الرَّفّْ.
sound-test = هٰكَذَا صَوْتِي.

## Looking back at what is due

review = المُرَاجَعَةْ
    .said = المُرَاجَعَةْ | مُرَاجَعَةْ | لِنُرَاجِعْ
review-due =
    { $count ->
        [one] هُنَاكَ سُؤَالٌ وَاحِدٌ يَنْتَظِرُنَا كَيْ لَا نَنْسَاهُ.
        [two] هُنَاكَ سُؤَالَانِ يَنْتَظِرَانِنَا كَيْ لَا نَنْسَاهُمَا.
        [few] هُنَاكَ { $count } أَسْئِلَةٍ تَنْتَظِرُنَا كَيْ لَا نَنْسَاهَا.
        [many] هُنَاكَ { $count } سُؤَالًا تَنْتَظِرُنَا كَيْ لَا نَنْسَاهَا.
       *[other] هُنَاكَ { $count } سُؤَالٍ تَنْتَظِرُنَا كَيْ لَا نَنْسَاهَا.
    }
review-ask = هَلْ نُرَاجِعُ؟
review-how = لِلْمُرَاجَعَةِ، قُولُوا: المُرَاجَعَةْ.
review-start = لِنُرَاجِعْ قَلِيلًا.
review-nothing = لَا شَيْءَ لِلْمُرَاجَعَةِ اليَوْمَ.
review-done = هَذَا كُلُّ شَيْءٍ الآنَ.
review-score = الصَّحِيحُ: { $right } مِنْ { $asked }.

## Questions and replies

right = نَعَمْ، هُوَ كَذَلِكَ.
wrong = لَيْسَ هَذَا هُوَ الجَوَابُ.
once-more = لِنُحَاوِلْ مَرَّةً أُخْرَى.
answer-is = الجَوَابُ هُوَ:
it-is-true = هَذَا صَحِيحٌ.
it-is-not-true = هَذَا غَيْرُ صَحِيحٍ.
hint-is = إِلَيْكُمْ تَلْمِيحًا.
no-matter = لَا بَأْسَ. نُتَابِعُ.
now-you = الآنَ أَنْتُمْ:
well-said = أَحْسَنْتُمْ.
that-is-fine = لَا بَأْسَ.
order-first = مَاذَا يَأْتِي أَوَّلًا؟
order-next = وَمَاذَا يَأْتِي بَعْدَهُ؟
order-not-yet = لَيْسَ هَذَا مَكَانَهُ.
order-here = هُنَا يَأْتِي:
order-is = هَذَا هُوَ التَّرْتِيبُ:
reflect-speak = تَكَلَّمُوا بَعْدَ النَّغْمَةِ. وَعِنْدَمَا تَنْتَهُونَ، اُسْكُتُوا فَقَطْ.
reflect-think = فَكِّرُوا فِي ذَلِكَ عَلَى مَهْلٍ. وَعِنْدَمَا تَكُونُونَ جَاهِزِينَ، اِلْمِسُوا الشَّاشَةَ.
reflect-kept = حُفِظَتْ كَلِمَاتُكُمْ.
reflect-nothing = لَمْ أَحْفَظْ تَسْجِيلًا هَذِهِ المَرَّةَ.
finished = اِنْتَهَيْتُ

## When something was not understood, or nobody spoke

not-understood = لَمْ أَفْهَمْ ذَلِكَ.
not-found = لَا أَجِدُ ذَلِكَ هُنَا.
did-you-say = هَلْ قُلْتُمْ:
offer-start = أَقُولُهَا وَاحِدًا وَاحِدًا. قُولُوا نَعَمْ عِنْدَ مَا تَقْصِدُونَ.
tap-or-next = اِلْمِسُوا جَوَابَكُمْ عَلَى الشَّاشَةِ. أَوْ قُولُوا: التَّالِي، فَنُتَابِعُ.
waiting = أَنْتَظِرُكُمْ. اِلْمِسُوا الشَّاشَةَ عِنْدَمَا تَكُونُونَ جَاهِزِينَ.
cannot-hear = لَا أَسْمَعُكُمْ هُنَا. اِلْمِسُوا جَوَابَكُمْ أَوِ اُكْتُبُوهُ مِنْ فَضْلِكُمْ.
microphone-lost = غَابَ المِيكْرُوفُونُ. اِلْمِسُوا جَوَابَكُمْ أَوِ اُكْتُبُوهُ مِنْ فَضْلِكُمْ.
microphone-back = عَادَ المِيكْرُوفُونُ. أَسْمَعُكُمْ مِنْ جَدِيدٍ.
speaker-lost = غَابَ مُكَبِّرُ الصَّوْتِ. اِقْرَؤُوا مَعِي مِنْ فَضْلِكُمْ.
speaker-back = عَادَ مُكَبِّرُ الصَّوْتِ.
help-general = يُمْكِنُكُمْ دَائِمًا أَنْ تَقُولُوا: مَرَّةً أُخْرَى، أَبْطَأْ، أَسْرَعْ، التَّالِي، رُجُوعْ، الدُّرُوسْ، أَوْ تَوَقَّفْ.
not-kept-ask = لَمْ يُحْفَظْ جَوَابُكُمْ. هَلْ نُحَاوِلُ مَرَّةً أُخْرَى؟

## Goodbye

goodbye = نَتَوَقَّفُ هُنَا. لَمْ يَضِعْ شَيْءٌ. فِي المَرَّةِ القَادِمَةِ نُتَابِعُ مِنْ هُنَا. إِلَى اللِّقَاءِ.
goodbye-away = لَا أَسْمَعُكُمْ، لِذَلِكَ نَتَوَقَّفُ هُنَا. لَمْ يَضِعْ شَيْءٌ. إِلَى المَرَّةِ القَادِمَةِ.
goodbye-unkept = نَتَوَقَّفُ هُنَا. لَمْ يُحْفَظِ الجَوَابُ الأَخِيرُ، وَكُلُّ مَا قَبْلَهُ مَحْفُوظٌ. إِلَى اللِّقَاءِ.

## Remembering

error-store-disk-full = لَمْ يَبْقَ مَكَانٌ فِي هٰذَا الجِهَازِ. إِجَابَاتُكَ حَتَّى الآنَ مَحْفُوظَةٌ. أَفْرِغْ بَعْضَ المَكَانِ، ثُمَّ حَاوِلْ مَرَّةً أُخْرَى.
error-store-read-only = لَا يُسْمَحُ لِي بِالكِتَابَةِ فِي المُجَلَّدِ الَّذِي تُحْفَظُ فِيهِ إِجَابَاتُكَ. اِسْأَلِ المَسْؤُولَ عَنْ هٰذَا الجِهَازِ.
error-store-unreadable = لَا يُسْمَحُ لِي بِقِرَاءَةِ المُجَلَّدِ الَّذِي تُحْفَظُ فِيهِ إِجَابَاتُكَ. اِسْأَلِ المَسْؤُولَ عَنْ هٰذَا الجِهَازِ.
error-store-storage-fault = ذَاكِرَةُ هٰذَا الجِهَازِ تَتَعَطَّلُ. اُطْلُبِ المُسَاعَدَةَ قَرِيبًا، حَتَّى لَا يَضِيعَ شَيْءٌ.
error-store-damaged = مِلَفُّ إِجَابَاتِكَ تَالِفٌ. يُمْكِنُنَا أَنْ نَسْتَعِيدَهُ مِنْ آخِرِ نُسْخَةٍ سَلِيمَةٍ. وَنَحْتَفِظُ بِالمِلَفِّ التَّالِفِ.
error-store-wrong-key = المِفْتَاحُ فِي هٰذَا الجِهَازِ لَا يَفْتَحُ مِلَفَّ إِجَابَاتِكَ. اِسْأَلِ المَسْؤُولَ عَنْ هٰذَا الجِهَازِ.
error-store-key-lost = مِفْتَاحُ إِجَابَاتِكَ مَفْقُودٌ أَوْ تَالِفٌ. وَلَا تُمْكِنُ قِرَاءَتُهَا بِدُونِهِ. اِبْحَثْ عَنْ نُسْخَةٍ مِنَ المُجَلَّدِ المُسَمَّى keys.
error-store-in-use = إِجَابَاتُكَ مَفْتُوحَةٌ فِي نَافِذَةٍ أُخْرَى. أَغْلِقْهَا أَوَّلًا، ثُمَّ حَاوِلْ مَرَّةً أُخْرَى.
error-store-newer = كَتَبَ إِجَابَاتِكَ بَرْنَامَجُ صَوْتْ أَحْدَثُ، وَرَقْمُ المِلَفِّ { $found }. وَهٰذَا البَرْنَامَجُ يَعْرِفُ الرَّقْمَ { $known }. اِسْتَعْمِلِ البَرْنَامَجَ الأَحْدَثَ.
error-store-no-backup = لَا تُوجَدُ نُسْخَةٌ سَلِيمَةٌ نَسْتَعِيدُهَا. نَحْتَفِظُ بِالمِلَفِّ التَّالِفِ، فَرُبَّمَا يَسْتَطِيعُ أَحَدٌ أَنْ يُسَاعِدَ.
error-store-no-such-member = لَا أَعْرِفُ هٰذَا العُضْوَ فِي هٰذَا الجِهَازِ.
error-store-name-taken = هُنَا شَخْصٌ آخَرُ بِهٰذَا الاِسْمِ. اِخْتَرِ اسْمًا غَيْرَهُ.
error-store-name-unfit = هٰذَا لَا يَصْلُحُ اسْمًا. الاِسْمُ مِنْ حَرْفٍ وَاحِدٍ إِلَى { $characters } حَرْفًا.
error-store-too-large = هٰذَا أَطْوَلُ مِنْ أَنْ نَحْفَظَهُ. الحَدُّ الأَقْصَى هُوَ { $megabytes } مِيغَابَايْت.
error-store-too-much = التَّسْجِيلَاتُ كَثِيرَةٌ. وَأَقْصَى مَا يُحْفَظُ مِنْهَا مَعًا { $megabytes } مِيغَابَايْت. اِحْذِفْ بَعْضَهَا أَوَّلًا.
error-store-no-randomness = لَمْ يُعْطِنِي هٰذَا الجِهَازُ رَقْمًا سِرِّيًّا أَقْفِلُ بِهِ إِجَابَاتِكَ. أَعِدْ تَشْغِيلَهُ.
error-store-refused = أَخْطَأْتُ أَثْنَاءَ الحِفْظِ. إِجَابَاتُكَ حَتَّى الآنَ مَحْفُوظَةٌ. أَخْبِرِ الَّذِينَ يَصْنَعُونَ صَوْتْ.

## Problems in a course

problem-file-absent = هٰذَا المِلَفُّ غَيْرُ مَوْجُودٍ فِي الدَّوْرَةِ.
    .mend = أَضِفِ المِلَفَّ، أَوِ احْذِفِ اسْمَهُ مِنَ الدَّوْرَةِ.
problem-file-unreadable = هٰذَا المِلَفُّ مَوْجُودٌ، لٰكِنِّي لَا أَسْتَطِيعُ قِرَاءَتَهُ.
    .mend = اِنْسَخْهُ مَرَّةً أُخْرَى مِنْ مَكَانٍ كَانَ فِيهِ سَلِيمًا، وَتَأَكَّدْ أَنَّ قِرَاءَتَهُ مَسْمُوحَةٌ.
problem-file-too-large = حَجْمُ هٰذَا المِلَفِّ أَكْبَرُ مِنْ { $kilobytes } كِيلُوبَايْت.
    .mend = قَسِّمْهُ إِلَى مِلَفَّاتٍ أَصْغَرَ، أَوِ اخْتَصِرْهُ.
problem-course-too-large = حَجْمُ مِلَفَّاتِ الدَّوْرَةِ كُلِّهَا أَكْبَرُ مِنْ { $kilobytes } كِيلُوبَايْت. تَرَكْتُ هٰذَا المِلَفَّ.
    .mend = قَسِّمِ الدَّوْرَةَ إِلَى دَوْرَتَيْنِ، أَوِ اخْتَصِرْ نُصُوصَهَا.
problem-file-not-utf8 = هٰذَا المِلَفُّ غَيْرُ مَكْتُوبٍ بِتَرْمِيزِ UTF-8.
    .mend = اِفْتَحْهُ فِي المُحَرِّرِ وَاحْفَظْهُ مَرَّةً أُخْرَى نَصًّا بِتَرْمِيزِ UTF-8.
problem-file-unexpected = لَا أَعْرِفُ مَاذَا أَفْعَلُ بِالمِلَفِّ «{ $name }» هُنَا.
    .mend = تُسَمَّى مِلَفَّاتُ الكَلِمَاتِ بِلُغَاتِهَا بِحُرُوفٍ صَغِيرَةٍ، مِثْلُ sw.ftl. غَيِّرِ اسْمَهُ أَوِ احْذِفْهُ.
problem-more-problems = هُنَاكَ مُشْكِلَاتٌ أُخْرَى. أَذْكُرُ أَوَّلَ { $limit } مِنْهَا.
    .mend = أَصْلِحْ هٰذِهِ أَوَّلًا، ثُمَّ اقْرَأِ الدَّوْرَةَ مِنْ جَدِيدٍ.
problem-line-malformed = لَا أَفْهَمُ السَّطْرَ «{ $near }».
    .mend = اُكْتُبِ اسْمًا ثُمَّ عَلَامَةَ يُسَاوِي ثُمَّ قِيمَةً. النُّصُوصُ بَيْنَ عَلَامَتَيِ اقْتِبَاسٍ، وَالقَوَائِمُ بَيْنَ قَوْسَيْنِ مُرَبَّعَيْنِ.
problem-key-twice = «{ $key }» مَكْتُوبٌ هُنَا مَرَّتَيْنِ. أَسْتَعْمِلُ الأَوَّلَ.
    .mend = اِحْذِفْ وَاحِدًا مِنْهُمَا.
problem-key-unknown = لَا يُوجَدُ فِي هٰذِهِ الصِّيغَةِ مِفْتَاحٌ بِاسْمِ «{ $key }».
    .mend = اِبْحَثْ عَنْ خَطَأٍ فِي كِتَابَتِهِ، أَوِ احْذِفْهُ.
problem-key-not-for-kind = لَا مَعْنَى لِـ«{ $key }» فِي خُطْوَةٍ مِنْ نَوْعِ «{ $kind }».
    .mend = اِحْذِفْهُ، أَوْ غَيِّرْ نَوْعَ الخُطْوَةِ.
problem-key-absent = «{ $key }» نَاقِصٌ.
    .mend = أَضِفْهُ هُنَا.
problem-wrong-type = { $expected ->
        [text] يَجِبُ أَنْ يَكُونَ «{ $key }» نَصًّا.
        [number] يَجِبُ أَنْ يَكُونَ «{ $key }» عَدَدًا صَحِيحًا.
        [true-or-false] يَجِبُ أَنْ يَكُونَ «{ $key }» هُوَ true أَوْ false.
        [texts] يَجِبُ أَنْ يَكُونَ «{ $key }» قَائِمَةَ نُصُوصٍ.
        [table] يَجِبُ أَنْ يَكُونَ «{ $key }» جَدْوَلًا.
        [tables] يَجِبُ أَنْ يَكُونَ «{ $key }» قَائِمَةَ جَدَاوِلَ.
       *[clip] يَجِبُ أَنْ يَذْكُرَ «{ $key }» مِلَفَّ التَّسْجِيلِ وَبَصْمَةَ كَلِمَاتِهِ.
    }
    .mend = { $expected ->
        [text] ضَعْهُ بَيْنَ عَلَامَتَيِ اقْتِبَاسٍ.
        [number] اُكْتُبْهُ بِالأَرْقَامِ دُونَ عَلَامَتَيِ اقْتِبَاسٍ.
        [true-or-false] اُكْتُبْ true أَوْ false دُونَ عَلَامَتَيِ اقْتِبَاسٍ.
        [texts] اُكْتُبْهُ بَيْنَ قَوْسَيْنِ مُرَبَّعَيْنِ، وَكُلُّ نَصٍّ بَيْنَ عَلَامَتَيِ اقْتِبَاسٍ.
        [table] اُكْتُبِ اسْمَهُ بَيْنَ قَوْسَيْنِ مُرَبَّعَيْنِ فِي سَطْرٍ وَحْدَهُ، وَمَفَاتِيحَهُ تَحْتَهُ.
        [tables] اُكْتُبِ اسْمَهُ بَيْنَ أَقْوَاسٍ مُرَبَّعَةٍ مُضَاعَفَةٍ قَبْلَ كُلِّ عُنْصُرٍ.
       *[clip] دَعْ أَدَاةَ التَّسْجِيلِ تَكْتُبُ هٰذَا المِلَفَّ مِنْ جَدِيدٍ.
    }
problem-text-empty = لَا شَيْءَ مَكْتُوبٌ تَحْتَ «{ $key }».
    .mend = اُكْتُبِ النَّصَّ، أَوِ احْذِفِ المِفْتَاحَ.
problem-text-too-long = نَصُّ «{ $key }» أَطْوَلُ مِنْ { $limit } بَايْت.
    .mend = اِخْتَصِرْهُ. النَّصُّ الطَّوِيلُ يُقَالُ فِي عِدَّةِ خُطُوَاتٍ.
problem-control-characters = كَانَتْ فِي «{ $key }» رُمُوزٌ خَفِيَّةٌ. حَذَفْتُهَا.
    .mend = اُكْتُبِ النَّصَّ مِنْ جَدِيدٍ بَدَلَ لَصْقِهِ.
problem-number-out-of-range = يَجِبُ أَنْ يَكُونَ «{ $key }» بَيْنَ { $least } وَ { $most }.
    .mend = اِخْتَرْ عَدَدًا بَيْنَهُمَا.
problem-too-many = «{ $key }» أَكْثَرُ مِنَ المَسْمُوحِ. أَسْتَعْمِلُ أَوَّلَ { $limit }.
    .mend = أَبْقِ عَلَى الأَهَمِّ.
problem-format-unknown = هٰذِهِ الدَّوْرَةُ مَكْتُوبَةٌ بِالصِّيغَةِ { $found }، وَأَنَا لَا أَعْرِفُهَا.
    .mend = اِسْتَعْمِلْ نُسْخَةً أَحْدَثَ مِنْ صَوْتْ، أَوِ اكْتُبْ format = 1 إِنْ كَانَتِ الدَّوْرَةُ مَكْتُوبَةً كَمَا يَصِفُهَا الشَّرْحُ.
problem-version-malformed = «{ $value }» لَيْسَ رَقْمَ نُسْخَةٍ.
    .mend = اُكْتُبْ ثَلَاثَةَ أَعْدَادٍ بَيْنَهَا نُقَطٌ، مِثْلُ 1.0.0.
problem-licence-malformed = «{ $value }» لَيْسَ اسْمَ رُخْصَةٍ.
    .mend = اُكْتُبِ الاِسْمَ القَصِيرَ مِنْ قَائِمَةِ SPDX، مِثْلُ CC-BY-SA-4.0.
problem-name-malformed = «{ $value }» لَا يَصْلُحُ اسْمًا تَحْتَ «{ $key }».
    .mend = اِسْتَعْمِلِ الحُرُوفَ اللَّاتِينِيَّةَ الصَّغِيرَةَ مِنْ a إِلَى z وَالأَرْقَامَ، وَشَرْطَةً وَاحِدَةً بَيْنَهَا. وَابْدَأْ بِحَرْفٍ.
problem-name-reserved = لِلاِسْمِ «{ $name }» مَعْنًى خَاصٌّ.
    .mend = اِخْتَرِ اسْمًا آخَرَ.
problem-language-malformed = «{ $value }» لَيْسَ رَمْزَ لُغَةٍ.
    .mend = اُكْتُبْ رَمْزَ اللُّغَةِ، مِثْلُ ar أَوْ en أَوْ sw.
problem-language-unknown = لَا أَعْرِفُ اللُّغَةَ «{ $language }». لَا أَسْتَطِيعُ بَعْدُ أَنْ أَتَكَلَّمَهَا أَوْ أَسْمَعَهَا.
    .mend = اِبْحَثْ عَنْ خَطَأٍ فِي الرَّمْزِ. وَاللُّغَةُ الجَدِيدَةُ تَحْتَاجُ إِلَى سَطْرٍ فِي جَدْوَلِ اللُّغَاتِ.
problem-role-unknown = لَا يُوجَدُ دَوْرٌ بِاسْمِ «{ $value }».
    .mend = اُكْتُبْ author أَوْ translator أَوْ voice أَوْ reviewer أَوْ illustrator أَوْ funder.
problem-lessons-absent = لَيْسَ فِي الدَّوْرَةِ دُرُوسٌ.
    .mend = اُذْكُرْ دَرْسًا وَاحِدًا عَلَى الأَقَلِّ تَحْتَ lessons.
problem-lesson-twice = الدَّرْسُ «{ $lesson }» مَذْكُورٌ مَرَّتَيْنِ.
    .mend = اِحْذِفْ وَاحِدًا مِنْهُمَا.
problem-lesson-unlisted = يُوجَدُ مِلَفٌّ لِلدَّرْسِ «{ $lesson }»، لٰكِنَّ الدَّوْرَةَ لَا تَذْكُرُهُ.
    .mend = أَضِفْهُ إِلَى lessons فِي course.toml، أَوِ احْذِفِ المِلَفَّ.
problem-steps-absent = لَيْسَ فِي الدَّرْسِ «{ $lesson }» خُطْوَةٌ أَسْتَطِيعُ اسْتِعْمَالَهَا، فَتَرَكْتُهُ.
    .mend = أَضِفْ خُطْوَةً، أَوْ أَصْلِحِ الخُطُوَاتِ الَّتِي فِيهَا مُشْكِلَاتٌ.
problem-step-twice = هُنَاكَ خُطْوَتَانِ بِاسْمِ «{ $step }». أَسْتَعْمِلُ الأُولَى.
    .mend = أَعْطِ الثَّانِيَةَ اسْمًا خَاصًّا بِهَا.
problem-kind-unknown = لَا يُوجَدُ نَوْعُ خُطْوَةٍ بِاسْمِ «{ $value }».
    .mend = اُكْتُبْ say أَوْ choice أَوْ true-false أَوْ spoken أَوْ say-after-me أَوْ order أَوْ reflect.
problem-answer-twice = الجَوَابُ «{ $answer }» مَكْتُوبٌ هُنَا مَرَّتَيْنِ. أَسْتَعْمِلُ الأَوَّلَ.
    .mend = اِحْذِفْ وَاحِدًا مِنْهُمَا، أَوْ أَعْطِهِ اسْمًا آخَرَ.
problem-too-few-answers = تَحْتَاجُ الخُطْوَةُ «{ $step }» إِلَى { $least } مِنَ الأَجْوِبَةِ عَلَى الأَقَلِّ.
    .mend = أَضِفْ أَجْوِبَةً، أَوِ اخْتَرْ نَوْعًا آخَرَ لِلْخُطْوَةِ.
problem-right-answer-absent = لَيْسَ لِلسُّؤَالِ «{ $step }» جَوَابٌ صَحِيحٌ.
    .mend = اُذْكُرْ وَاحِدًا مِنْ أَجْوِبَتِهِ عَلَى الأَقَلِّ تَحْتَ right.
problem-right-answer-unknown = الجَوَابُ الصَّحِيحُ «{ $answer }» لَيْسَ بَيْنَ الأَجْوِبَةِ.
    .mend = أَضِفْهُ إِلَى answers، أَوِ ابْحَثْ عَنْ خَطَأٍ فِي كِتَابَتِهِ.
problem-branch-answer-unknown = يَبْدَأُ الفَرْعُ مِنَ الجَوَابِ «{ $answer }»، وَلَيْسَ هٰذَا مِنْ أَجْوِبَةِ السُّؤَالِ.
    .mend = اُذْكُرْ جَوَابًا مِنْ أَجْوِبَتِهِ، أَوِ احْذِفِ الفَرْعَ.
problem-target-unknown = الطَّرِيقُ يُؤَدِّي إِلَى «{ $target }»، وَلَا تُوجَدُ خُطْوَةٌ بِهٰذَا الاِسْمِ فِي الدَّرْسِ.
    .mend = اُذْكُرْ خُطْوَةً مِنْ هٰذَا الدَّرْسِ، أَوِ اكْتُبْ end.
problem-endless-loop = مِنَ الخُطْوَةِ «{ $step }» يَعُودُ الدَّرْسُ إِلَى الوَرَاءِ دَائِمًا، وَلَا جَوَابَ يُخْرِجُ مِنْهُ. لِذٰلِكَ أُتَابِعُ بِالخُطْوَةِ التَّالِيَةِ.
    .mend = اِجْعَلْ جَوَابًا وَاحِدًا عَلَى الأَقَلِّ يُخْرِجُ مِنْ هٰذِهِ الدَّائِرَةِ.
problem-step-unreachable = لَا طَرِيقَ يُؤَدِّي إِلَى الخُطْوَةِ «{ $step }».
    .mend = اِجْعَلْ جَوَابًا أَوْ خُطْوَةً تُؤَدِّي إِلَيْهَا، أَوِ احْذِفْهَا.
problem-words-malformed = لَا أَفْهَمُ الكَلِمَاتِ عِنْدَ «{ $near }».
    .mend = اِبْدَأِ الرِّسَالَةَ فِي أَوَّلِ السَّطْرِ بِاسْمِهَا وَعَلَامَةِ يُسَاوِي، وَأَزِحْ كُلَّ مَا يَتْبَعُهَا إِلَى الدَّاخِلِ.
problem-braces-malformed = لَا أَفْهَمُ الأَقْوَاسَ فِي «{ $key }».
    .mend = لَا تَضَعْ بَيْنَ الأَقْوَاسِ إِلَّا اسْمَ مُصْطَلَحٍ، مِثْلُ { "{" } -name { "}" }، أَوْ نَصًّا بَيْنَ عَلَامَتَيِ اقْتِبَاسٍ. وَلِكُلِّ قَوْسٍ قَوْسٌ يُغْلِقُهُ.
problem-message-twice = «{ $key }» مَكْتُوبٌ هُنَا مَرَّتَيْنِ. أَسْتَعْمِلُ الأَوَّلَ.
    .mend = اِحْذِفْ وَاحِدًا مِنْهُمَا.
problem-message-too-long = الرِّسَالَةُ «{ $key }» أَطْوَلُ مِنْ { $kilobytes } كِيلُوبَايْت.
    .mend = قُلْهَا فِي عِدَّةِ خُطُوَاتٍ.
problem-language-too-long = اِبْتِدَاءً مِنْ «{ $key }» تَزِيدُ كَلِمَاتُ هٰذِهِ اللُّغَةِ عَلَى { $kilobytes } كِيلُوبَايْت.
    .mend = اِخْتَصِرِ النُّصُوصَ، أَوْ قَسِّمِ الدَّوْرَةَ إِلَى دَوْرَتَيْنِ.
problem-term-unknown = لَا يُوجَدُ مُصْطَلَحٌ بِاسْمِ «{ $term }».
    .mend = أَضِفْهُ إِلَى هٰذَا المِلَفِّ وَقَبْلَ اسْمِهِ شَرْطَةٌ، أَوِ ابْحَثْ عَنْ خَطَأٍ فِي كِتَابَتِهِ.
problem-term-endless = المُصْطَلَحُ «{ $term }» يَسْتَعْمِلُ نَفْسَهُ، أَوِ المُصْطَلَحَاتُ مُتَدَاخِلَةٌ أَكْثَرَ مِمَّا يَنْبَغِي.
    .mend = اُكْتُبْ كَلِمَاتِهِ كَامِلَةً.
problem-words-unknown = الكَلِمَاتُ «{ $key }» لَا تَخُصُّ شَيْئًا فِي الدَّوْرَةِ.
    .mend = اِبْحَثْ عَنْ خَطَأٍ فِي الاِسْمِ، أَوِ احْذِفْهَا.
problem-words-absent = الكَلِمَاتُ «{ $key }» نَاقِصَةٌ فِي هٰذِهِ اللُّغَةِ.
    .mend = أَضِفْهَا إِلَى هٰذَا المِلَفِّ.
problem-words-wanting = الكَلِمَاتُ «{ $key }» لَيْسَتْ فِي هٰذِهِ اللُّغَةِ. وَالدَّرْسُ يَسِيرُ بِدُونِهَا.
    .mend = أَضِفْهَا، حَتَّى يَسْمَعَ الجَمِيعُ الشَّيْءَ نَفْسَهُ.
problem-wording-twice = «{ $wording }» يُقَالُ لِلْجَوَابِ «{ $first }» وَلِلْجَوَابِ «{ $second }». لَا أَسْتَطِيعُ التَّمْيِيزَ بَيْنَهُمَا.
    .mend = أَعْطِ وَاحِدًا مِنْهُمَا كَلِمَاتٍ أُخْرَى.
problem-wording-unspeakable = لَا شَيْءَ يُنْطَقُ فِي «{ $key }».
    .mend = اُكْتُبِ الجَوَابَ بِالكَلِمَاتِ.
problem-file-name-malformed = «{ $value }» لَا يَصْلُحُ اسْمًا لِصُورَةٍ أَوْ تَسْجِيلٍ.
    .mend = اِسْتَعْمِلْ حُرُوفًا لَاتِينِيَّةً صَغِيرَةً وَأَرْقَامًا وَشَرْطَاتٍ. تَنْتَهِي الصُّوَرُ بِـ .webp أَوْ .png أَوْ .jpg، وَالتَّسْجِيلَاتُ بِـ .opus. وَلَا تَذْكُرْ مُجَلَّدًا.
problem-media-absent = المِلَفُّ «{ $name }» غَيْرُ مَوْجُودٍ فِي الدَّوْرَةِ.
    .mend = ضَعْهُ فِي مُجَلَّدِهِ، أَوِ احْذِفِ اسْمَهُ مِنْ هُنَا.
problem-media-unusable = المِلَفُّ «{ $name }» فَارِغٌ، أَوْ لَا يُقْرَأُ، أَوْ أَكْبَرُ مِنْ { $kilobytes } كِيلُوبَايْت.
    .mend = اِحْفَظْهُ مَرَّةً أُخْرَى بِحَجْمٍ أَصْغَرَ.
problem-clip-unknown = التَّسْجِيلُ «{ $key }» لَا يَخُصُّ كَلِمَاتٍ فِي هٰذِهِ اللُّغَةِ.
    .mend = اِبْحَثْ عَنْ خَطَأٍ فِي الاِسْمِ، أَوِ احْذِفْهُ.
problem-clip-stale = تَغَيَّرَتْ كَلِمَاتُ «{ $key }» بَعْدَ تَسْجِيلِهَا. لَا أُشَغِّلُ هٰذَا التَّسْجِيلَ.
    .mend = سَجِّلْهُ مِنْ جَدِيدٍ.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = المَزِيدْ
# Touched first; whatever is touched next is only named, not done.
ui-explain = مَا هٰذَا؟
# Said when that begins.
ui-explain-how = اِلْمِسُوا أَيَّ شَيْءٍ، فَأَقُولُ لَكُمْ مَا هُوَ. وَلِلْخُرُوجِ مِنْ هٰذَا، اِلْمِسُوا هُنَا مَرَّةً أُخْرَى.
# Closes a list that lies above the screen.
ui-close = إِغْلَاقْ
# Leads from a page, such as the settings, back to where we were.
ui-page-close = رُجُوعٌ إِلَى حَيْثُ كُنَّا
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = أَزْرَارُ المُسَاعَدَةْ
# What the app says, in large letters. A heading for screen readers.
ui-said = مَا أَقُولُهْ
# Puts away a message that something went wrong.
ui-trouble-seen = فَهِمْتُ
# The band at the top that grows from step to step.
ui-steps = إِلَى أَيْنَ وَصَلْنَا

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = اِلْمِسُوا وَتَكَلَّمُوا
# The app waits until a picture or an answer is touched.
ui-talk-waiting = أَنْتَظِرُ لَمْسَتَكُمْ
ui-talk-listening = أَسْتَمِعُ إِلَيْكُمْ
ui-talk-thinking = أَنَا أُفَكِّرْ
ui-talk-speaking = أَنَا أَتَكَلَّمْ
# The member's own words are being recorded.
ui-talk-recording = أَنَا أُسَجِّلْ. اِلْمِسُوا عِنْدَمَا تَنْتَهُونْ.

## Typing an answer, starting again, changing who is here

ui-type = كِتَابَةُ جَوَابْ
# The field for it.
ui-type-here = جَوَابُكُمْ
ui-type-send = إِرْسَالْ
# The large button after we have said goodbye.
ui-start-again = لِنَبْدَأْ مِنْ جَدِيدْ
# Another member of the household takes the device.
ui-someone-else = شَخْصٌ آخَرْ

## Pages beside the lessons

ui-page-progress = تَقَدُّمِي
# The words that the member has taught the app by saying them.
ui-page-words = كَلِمَاتِي
ui-page-settings = الإِعْدَادَاتْ
# For the person who looks after the device and its courses.
ui-page-trainer = رُكْنُ التَّدْرِيبْ
ui-page-about = عَنْ صَوْتْ

## How a lesson or a card stands

ui-done = اِنْتَهَيْنَا
# The lesson that comes next.
ui-next-one = التَّالِي
ui-to-come = لَمْ نَبْدَأْ بَعْدْ
ui-begun = بَدَأْنَا
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = بَقِيَ مَا نُصْلِحُهْ

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = نَسِيجُكُمْ
# Above the list of what the kinds of thread mean.
ui-threads = مَا تَعْنِيهِ الخُيُوطْ
ui-thread-right = صَحِيحٌ مِنَ المَرَّةِ الأُولَى
ui-thread-helped = صَحِيحٌ بِمُسَاعَدَةْ
ui-thread-not-yet = لَيْسَ بَعْدْ
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = كَلَامُكُمْ أَنْتُمْ
ui-thread-passed = تَجَاوَزْنَاهْ
# The answer was spoken, not touched.
ui-thread-voice = قُلْتُمُوهُ بِصَوْتِكُمْ

## My words: how the app knows the member's voice

ui-words-about = أَعْرِفُ هٰذِهِ الكَلِمَاتِ بِصَوْتِكُمْ أَنْتُمْ.
ui-words-none = لَا أَعْرِفُ صَوْتَكُمْ بَعْدْ.
# How often a word was said, in front of that many dots.
ui-takes = كَمْ مَرَّةً قُلْتُمُوهَا
ui-forget = اِنْسَ هٰذِهِ الكَلِمَةْ
# All words of one language.
ui-forget-all = اِنْسَهَا كُلَّهَا
ui-forget-ask = هَلْ أَنْسَى كَيْفَ تَقُولُونَ هٰذِهِ الكَلِمَةْ؟
ui-forget-all-ask = هَلْ أَنْسَى كَيْفَ تَقُولُونَهَا كُلَّهَا؟
ui-forget-yes = نَعَمْ، اِنْسَ
ui-forget-no = لَا، تَذَكَّرْ

## Settings

# The colours of the window.
ui-theme = الضَّوْءُ وَالظَّلَامْ
ui-theme-system = كَمَا فِي الجِهَازْ
ui-theme-day = نَهَارْ
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = شَمْسٌ سَاطِعَةْ
ui-theme-night = لَيْلْ
ui-text-size = حَجْمُ الحُرُوفْ
ui-text-smaller = حُرُوفٌ أَصْغَرْ
ui-text-larger = حُرُوفٌ أَكْبَرْ
# A sentence that shows how large the letters are now.
ui-text-sample = نَنْسُجُ خَيْطًا بَعْدَ خَيْطْ.
# Whether what is said is also shown in letters.
ui-captions = إِظْهَارُ مَا أَقُولُهْ
ui-captions-shown = أَقُولُهُ وَأُظْهِرُهْ
ui-captions-hidden = أَقُولُهُ فَقَطْ
# When the app listens.
ui-listening = مَتَى أَسْتَمِعْ
ui-hands-free = حِينَ أُنْهِي كَلَامِي
ui-push-to-talk = حِينَ تَلْمِسُونَ زِرَّ الكَلَامْ
# How fast the app speaks.
ui-pace = سُرْعَةُ كَلَامِي
ui-pace-usual = كَالمُعْتَادْ
ui-pace-slow = بِبُطْءْ
ui-pace-very-slow = بِبُطْءٍ شَدِيدْ
ui-microphone = مَا أَسْمَعُ بِهْ
ui-microphone-test = جَرِّبُوا كَيْفَ أَسْمَعْ
ui-speaker = مَا أَتَكَلَّمُ بِهْ
ui-speaker-test = جَرِّبُوا كَيْفَ أَتَكَلَّمْ
# The microphone or speaker that the device itself chooses.
ui-device-usual = الجِهَازُ المُعْتَادْ
# The bar that moves while somebody speaks.
ui-level = قُوَّةُ صَوْتِكُمْ
ui-name = اِسْمُكُمْ
ui-save = حِفْظْ
ui-picture = صُورَتُكُمْ
# The language of the app itself, not that of a course.
ui-interface-language = اللُّغَةُ الَّتِي أَتَكَلَّمُهَا

## About Sauti

ui-version = الإِصْدَارْ
ui-licence = الرُّخْصَةْ
ui-credits = مَنْ صَنَعَ مَاذَا

## Trainer's corner

ui-courses = الدَّوْرَاتُ عَلَى الرَّفّْ
ui-course-add = وَضْعُهَا عَلَى الرَّفّْ
ui-course-place = مَكَانُ الدَّوْرَةْ
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = مَكَانُ مُجَلَّدٍ، أَوْ مِلَفٍّ فِيهِ دَوْرَةْ.
# Before the number of problems that a course has.
ui-problems = المُشْكِلَاتْ
ui-models = الأَصْوَاتُ وَنَمَاذِجُ السَّمَاعْ
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = يُمْكِنُ النُّطْقْ
ui-hears = يُمْكِنُ السَّمَاعْ
# Stands where a list is empty.
ui-none = لَا شَيْءَ بَعْدْ
ui-languages = مَا يُمْكِنُ بِكُلِّ لُغَةْ
ui-storage = المَكَانُ فِي الجِهَازْ
ui-storage-members = مَا قَالَهُ الأَعْضَاءُ وَمَا فَعَلُوهْ
ui-storage-courses = الدَّوْرَاتْ
ui-storage-models = الأَصْوَاتُ وَنَمَاذِجُ السَّمَاعْ
ui-storage-free = المَكَانُ البَاقِي

## The command line

help = صوت: دروس مسموعة لأعضاء التعاونيات، بلا إنترنت
help-home = المجلد الذي تحفظ فيه بيانات الأعضاء والنماذج والتسجيلات
help-json = اطبع النتائج بصيغة JSON، قيمة في كل سطر
help-language = اللغة برمزها: ar أو en أو sw
help-member = اسم العضو؛ وإلا فآخر من تعلم هنا
help-microphone = جهاز، أو ملف WAV، أو none
help-speaker = جهاز، أو ملف WAV، أو none
help-learn = خذ درسا، بالصوت أو بالكتابة
help-learn-course = الدورة، باسمها أو بمجلدها
help-learn-log = اكتب كل مدخل مع وقته في هذا الملف، لإعادته لاحقا
help-learn-transcript = اكتب ما قيل وما سمع ومتى في هذا الملف
help-learn-headphones = يمكنك الكلام أثناء كلام التطبيق؛ مع السماعات فقط
help-demonstrate = عضو آلي يأخذ درسا، ويحفظ الصوت والنص
help-demonstrate-course = الدورة، باسمها أو بمجلدها
help-demonstrate-out = مجلد ملف الصوت والنص والسجل
help-replay = أعد سجل جلسة عبر المحادثة وقارن
help-replay-log = سجل الجلسة
help-say = قل نصا
help-say-text = النص
help-say-speed = السرعة، من 0.5 إلى 2؛ و1 هي المعتادة
help-hear = أي الأجوبة في ملف صوتي
help-hear-clip = ملف الصوت؛ ومع --bench الملف الذي تكتب فيه الأرقام
help-hear-expect = جواب قد يكون فيه؛ تفصل الصيغ بالعلامة |
help-hear-table = جدول ملفات صوتية، بينها علامة جدولة: الملف، وما قيل فيه
help-hear-bench = قياس جودة السماع من جدول تسجيلات، بينها علامة جدولة: الملف، واللغة، وما قيل، ومن تكلم
help-enrol = علم صوت كيف تقول كلمة، بأي لغة
help-enrol-phrases = العبارات؛ وبدونها الكلمات التي تقود كل شيء
help-enrol-takes = كم مرة تقال كل عبارة: من مرة إلى ثلاث
help-enrol-forget = انس كل التسجيلات بهذه اللغة بدلا من ذلك
help-enrol-table = تسجيلات من ملفات صوتية، بينها علامة جدولة: الملف، العبارة
help-progress = أين وصل العضو، وما حان وقت مراجعته
help-doctor = ما الذي يعمل هنا: الأجهزة والأصوات واللغات
help-models = ما يمكن إضافته لسماع اللغات ونطقها
help-models-list = ما هو موجود وما هو مثبت
help-models-get = أحضر نموذجا وثبته
help-models-get-id = النموذج، باسمه في القائمة
help-models-add = ثبت نموذجا من ملف، من ذاكرة محمولة مثلا
help-models-add-file = الملف، أو مجلد ملفات النموذج
help-models-remove = احذف نموذجا واستعد مساحته
help-models-remove-id = النموذج، باسمه في القائمة
help-models-verify = افحص كل نموذج مثبت ببصمته
help-course = الدورات الموجودة هنا
help-course-list = ما على الرف
help-course-check = اقرأ دورة واذكر ما فيها من أخطاء
help-course-check-folder = مجلد الدورة

terminal-recording = نَحْنُ نُسَجِّلُ. اِضْغَطُوا مِفْتَاحَ الإِدْخَالِ عِنْدَمَا تَنْتَهُونَ.
member-unnamed = صَدِيقْ
restored = كَانَ المِلَفُّ تَالِفًا. رَجَعْنَا إِلَى نُسْخَةِ { $day }، وَأَنْقَذْنَا مِنَ الأَجْوِبَةِ الأَحْدَثِ { $rescued }. وَالمِلَفُّ التَّالِفُ مَحْفُوظٌ بِجَانِبِهِ.
course-has-errors = فِي الدَّوْرَةِ { $course } أَجْزَاءٌ لَا تُسْتَعْمَلُ. عَدَدُ المَشَاكِلِ: { $count }. يَعْرِضُهَا الأَمْرُ "sauti course check".
course-check-errors = فِي الدَّوْرَةِ مَشَاكِلُ تَحْذِفُ شَيْئًا مِنْهَا: { $count }.
course-check-good = الدَّوْرَةُ سَلِيمَةٌ.
replay-same = الإِعَادَةُ تُطَابِقُ الجَلْسَةَ.
replay-differs = الإِعَادَةُ لَا تُطَابِقُ الجَلْسَةَ.
replay-unfinished = السِّجِلُّ لَا يَصِلُ إِلَى نِهَايَتِهِ، فَلَا شَيْءَ لِلْمُقَارَنَةِ.
replay-other-courses = الدَّوْرَاتُ هُنَا لَيْسَتْ دَوْرَاتِ الجَلْسَةِ.
progress-of = أَيْنَ وَصَلَ { $name }
progress-lesson = صَحِيحٌ { $right }، لَيْسَ بَعْدُ { $wrong }، لِلْمُرَاجَعَةِ { $due }
enrol-say = مِنْ فَضْلِكُمْ قُولُوا: { $phrase }
enrol-kept = حُفِظَتْ: { $phrase }
enrol-forgotten = نُسِيَتْ كُلُّ التَّسْجِيلَاتِ بِهَذِهِ اللُّغَةِ.
enrol-too-short = كَانَ ذَلِكَ قَصِيرًا. مَرَّةً أُخْرَى.
enrol-too-long = كَانَ ذَلِكَ طَوِيلًا. مَرَّةً أُخْرَى.
enrol-too-quiet = كَانَ الصَّوْتُ خَافِتًا. اِقْتَرِبُوا، وَمَرَّةً أُخْرَى.
enrol-clipped = كَانَ الصَّوْتُ عَالِيًا. اِبْتَعِدُوا قَلِيلًا، وَمَرَّةً أُخْرَى.
enrol-noisy = المَكَانُ فِيهِ ضَجِيجْ. مَرَّةً أُخْرَى، فِي مَكَانٍ أَهْدَأْ.
enrol-silent = لَمْ نَسْمَعْ شَيْئًا. مَرَّةً أُخْرَى.
enrol-given-up = نَتْرُكُ هَذِهِ العِبَارَةَ: { $phrase }
hear-nothing = لَا أَحَدَ يَتَكَلَّمُ فِي هَذَا التَّسْجِيلِ.
hear-unclear = لَيْسَ فِي هَذَا التَّسْجِيلِ أَيُّ جَوَابٍ مُنْتَظَرٍ.
hear-deaf = لَا شَيْءَ هُنَا يَسْمَعُ هَذِهِ اللُّغَةَ بَعْدُ. عَلِّمُوهُ بِالأَمْرِ "sauti enrol"، أَوْ ثَبِّتُوا نَمُوذَجَ سَمَاعْ.
hear-heard = { $answer }
hear-near = رُبَّمَا { $answer }، لَكِنَّ { $rival } قَرِيبٌ.
hear-score = صَحِيحٌ { $right } مِنْ { $all }، غَيْرُ صَحِيحٍ { $wrong }، بِلَا حُكْمٍ { $open }. بِالصُّدْفَةِ: { $chance } بِالمِئَةِ.
bench-columns = | اللغة | الخيارات | التسجيلات | المقاطع | الصدفة % | الأفضل صحيح % | 95 من 100 | بيقين وصحيح % | بيقين وغير صحيح % | يسأل أيهما % |
bench-others = { $language }، كَلِمَاتٌ أُخْرَى، التَّسْجِيلَاتُ { $takes }: تُقْبَلُ وَاحِدَةٌ مِنْ أَرْبَعٍ فِي { $share } بِالمِئَةِ ({ $interval })
bench-milliseconds = القَرَارُ فِي { $median } مِلِّي ثَانِيَةٍ، وَلَا يَزِيدُ عَلَى { $high } فِي 95 مِنْ كُلِّ 100.
demonstration-kept = العَرْضُ مَحْفُوظٌ فِي { $folder }.
demonstration-preparing = يَتَعَلَّمُ العُضْوُ الآلِيُّ مِنَ العِبَارَاتِ { $count }.
doctor-devices = أَجْهِزَةُ الصَّوْتْ
doctor-no-devices = لَا شَيْءَ
doctor-microphone = مِيكْرُوفُونْ: { $name }
doctor-speaker = مُكَبِّرُ صَوْتْ: { $name }
doctor-engines = الأَصْوَاتُ وَمَنْ يَسْمَعْ
doctor-espeak-works = espeak-ng يَتَكَلَّمُ
doctor-espeak-fails = espeak-ng لَا يَتَكَلَّمُ: { $detail }
doctor-piper-works = يُمْكِنُ اِسْتِعْمَالُ أَصْوَاتِ Piper
doctor-piper-fails = لَا يُمْكِنُ اِسْتِعْمَالُ أَصْوَاتِ Piper: { $detail }
doctor-models-none = لَا نَمَاذِجَ مُثَبَّتَةً. تَعْمَلُ الدُّرُوسُ بِدُونِهَا.
doctor-model = { $id }، مُثَبَّتْ
doctor-languages = اللُّغَاتُ: مَنْ يَتَكَلَّمُ وَمَنْ يَسْمَعُ
doctor-voice-piper = صَوْتُ Piper
doctor-voice-espeak = espeak-ng
doctor-voice-none = لَا أَحَدَ؛ تَسْجِيلَاتٌ فَقَطْ
doctor-hears-whisper = whisper
doctor-hears-phones = سَامِعُ الأَصْوَاتِ المُدْمَجُ
doctor-hears-takes = تَسْجِيلَاتُكُمْ، عَدَدُ العِبَارَاتِ { $count }
doctor-hears-none = لَا أَحَدَ بَعْدُ: عَلِّمُوهُ بِالأَمْرِ "sauti enrol"، أَوْ اُكْتُبُوا
models-installed = مُثَبَّتْ
models-available = يُمْكِنُ إِحْضَارُهُ، { $megabytes } مِيغَابَايْتْ
models-restricted = لَيْسَ لِلِاسْتِعْمَالِ التِّجَارِيِّ
models-getting = { $id }: { $percent } بِالمِئَةِ، { $done } مِنْ { $all } مِيغَابَايْتْ
models-got = ثُبِّتَ { $id }.
models-removed = حُذِفَ { $id }.
models-good = { $id } سَلِيمْ.
models-damaged = { $id } تَالِفْ. اِحْذِفُوهُ وَأَحْضِرُوهُ مِنْ جَدِيدٍ.
models-licence = الرُّخْصَةُ: { $licence }

## Voices, recognisers, devices and files

error-voice-none = لَا صَوْتَ هُنَا لِلُّغَةِ { $language }.
error-voice-unloadable = لَا يُمْكِنُ تَحْمِيلُ الصَّوْتِ: { $detail }
error-voice-failed = تَعَطَّلَ الصَّوْتُ: { $detail }
error-recogniser-unloadable = لَا يُمْكِنُ تَحْمِيلُ نَمُوذَجِ السَّمَاعِ: { $detail }
error-recogniser-failed = تَعَطَّلَ السَّمَاعُ: { $detail }
error-microphone-none = لَا يُوجَدُ مِيكْرُوفُونْ هُنَا.
error-microphone-absent = لَا يُوجَدُ مِيكْرُوفُونْ { $name }. يُمْكِنُكُمْ كِتَابَةُ الأَجْوِبَةِ.
error-microphone-gone = اِنْقَطَعَ المِيكْرُوفُونْ. أَعِيدُوا وَصْلَهُ، أَوِ اُكْتُبُوا الأَجْوِبَةَ.
error-microphone-not-sound = لَيْسَ هَذَا مِلَفَّ صَوْتٍ يُقْرَأُ: { $detail }
error-microphone-ended = اِنْتَهَى التَّسْجِيلُ.
error-microphone-failed = المِيكْرُوفُونْ لَا يَعْمَلُ: { $detail }
error-speaker-none = لَا يُوجَدُ مُكَبِّرُ صَوْتٍ هُنَا.
error-speaker-absent = لَا يُوجَدُ مُكَبِّرُ صَوْتٍ { $name }. سَنَعْرِضُ مَا يُقَالُ.
error-speaker-gone = اِنْقَطَعَ مُكَبِّرُ الصَّوْتِ. سَنَعْرِضُ مَا يُقَالُ حَتَّى يَعُودَ.
error-speaker-unwritable = لَا يُمْكِنُ كِتَابَةُ مِلَفِّ الصَّوْتِ: { $detail }
error-speaker-failed = مُكَبِّرُ الصَّوْتِ لَا يَعْمَلُ: { $detail }
error-recording-homeless = جَاءَ التَّسْجِيلُ مُتَأَخِّرًا وَلَمْ يُحْفَظْ.
error-recording-unencodable = لَمْ يُمْكِنْ حِفْظُ التَّسْجِيلِ: { $detail }
error-folder-absent = لَا يُوجَدُ المُجَلَّدُ { $folder }.
error-file-absent = لَا يُوجَدُ المِلَفُّ { $file }.
error-file-forbidden = لَا يُسْمَحُ لَنَا بِاسْتِعْمَالِ المِلَفِّ { $file }.
error-file-disk-full = القُرْصُ مُمْتَلِئْ، وَلَمْ يُكْتَبِ المِلَفُّ { $file }.
error-file-failed = لَا يُمْكِنُ قِرَاءَةُ المِلَفِّ { $file } أَوْ كِتَابَتُهُ.
error-table-malformed = السَّطْرُ { $line } مِنَ الجَدْوَلِ { $file } لَيْسَ مِلَفًّا ثُمَّ عَلَامَةَ جَدْوَلَةٍ ثُمَّ نَصًّا.
error-bench-table-malformed = السَّطْرُ { $line } مِنَ الجَدْوَلِ { $file } لَيْسَ مِلَفًّا وَلُغَةً وَنَصًّا وَمُتَكَلِّمًا، بَيْنَهَا عَلَامَةُ جَدْوَلَةٍ.
error-course-absent = لَا تُوجَدُ هُنَا الدَّوْرَةُ { $course }.
error-log-too-large = السِّجِلُّ { $file } كَبِيرٌ جِدًّا.
error-log-empty = السِّجِلُّ { $file } فَارِغْ.
error-log-malformed = لَا يُقْرَأُ السَّطْرُ { $line } مِنَ السِّجِلِّ { $file }.
error-log-version = إِصْدَارُ السِّجِلِّ { $file } هُوَ { $found }، وَلَا يَعْرِفُهُ هَذَا البَرْنَامَجُ.
error-nothing-to-say = لَيْسَ فِي هَذَا النَّصِّ مَا يُقَالُ.
error-expectation-missing = اُذْكُرُوا مَا قَدْ يُسْمَعُ، بِالخِيَارِ --expect.

## Models

error-models-unknown-model = لَا يُوجَدُ صَوْتٌ وَلَا مُتَعَرِّفٌ اسْمُهُ { $id }. الأَمْرُ "sauti models list" يَعْرِضُهَا كُلَّهَا.
error-models-not-installed = { $id } غَيْرُ مُثَبَّتْ.
error-models-busy = بَرْنَامَجٌ آخَرُ يُثَبِّتُ { $id } الآنَ.
error-models-no-network = لَا يُمْكِنُ الوُصُولُ إِلَى { $host }. هَلْ تُوجَدُ شَبَكَةٌ؟ يُمْكِنُكُمْ أَيْضًا إِحْضَارُ المِلَفَّاتِ عَلَى ذَاكِرَةٍ مَحْمُولَةٍ، بِالأَمْرِ "sauti models add".
error-models-not-secure = الِاتِّصَالُ بِـ { $host } غَيْرُ آمِنٍ، فَلَمْ يُجْلَبْ شَيْءٌ.
error-models-refused = لَا يُعْطِي { $host } المِلَفَّ (الحَالَةُ { $status }).
error-models-redirect-loop = يُرْسِلُنَا { $host } فِي حَلْقَةٍ لَا تَنْتَهِي.
error-models-not-http = لَا يُجِيبُ { $host } كَمَا تُجِيبُ خَوَادِمُ الوِيبْ.
error-models-silent = سَكَتَ { $host } بَعْدَ { $received } مِنْ { $total } مِيغَابَايْتْ. حُفِظَ مَا وَصَلَ: حَاوِلُوا مَرَّةً أُخْرَى، وَسَيَسْتَمِرُّ مِنْ هُنَاكَ.
error-models-broken = اِنْقَطَعَ الِاتِّصَالُ بِـ { $host } بَعْدَ { $received } مِنْ { $total } مِيغَابَايْتْ. حُفِظَ مَا وَصَلَ: حَاوِلُوا مَرَّةً أُخْرَى، وَسَيَسْتَمِرُّ مِنْ هُنَاكَ.
error-models-wrong-length = حَجْمُ { $file } لَيْسَ كَمَا يَجِبُ، فَلَمْ يُسْتَعْمَلْ. لَعَلَّ هَذِهِ الشَّبَكَةَ تَطْلُبُ مِنْ ضُيُوفِهَا تَسْجِيلَ الدُّخُولِ أَوَّلًا.
error-models-wrong-hash = المِلَفُّ { $file } تَالِفٌ أَوْ لَيْسَ هُوَ المِلَفَّ الصَّحِيحَ، فَلَمْ يُسْتَعْمَلْ.
error-models-no-space = لَا تُوجَدُ مِسَاحَةٌ كَافِيَةٌ فِي { $folder }: المَطْلُوبُ { $needed } مِيغَابَايْتْ، وَالمُتَاحُ { $free }.
error-models-cannot-write = لَا تُمْكِنُ الكِتَابَةُ فِي { $path }.
error-models-cannot-read = لَا تُمْكِنُ قِرَاءَةُ { $path }.
error-models-not-a-model = لَيْسَ { $path } صَوْتًا وَلَا مُتَعَرِّفًا يُمْكِنُنَا اسْتِعْمَالُهُ.
error-models-companion-missing = { $path } غَيْرُ مَوْجُودٍ: لِلصَّوْتِ مِلَفَّانِ، وَيَجِبُ أَنْ يَكُونَا جَنْبًا إِلَى جَنْبْ.
error-models-name-taken = يُوجَدُ غَيْرُهُ بِاسْمِ { $id }. سَمُّوا المِلَفَّ اسْمًا آخَرَ.
error-models-name-unfit = يَحْتَاجُ { $path } إِلَى اسْمٍ آخَرَ، مِنْ حُرُوفٍ لَاتِينِيَّةٍ وَأَرْقَامٍ وَنُقَطٍ وَشَرْطَاتْ.
error-models-cancelled = تَوَقَّفَ. حُفِظَ مَا وَصَلَ.

## Every language, and who serves it

help-languages = كل اللغات التي يعرفها صوت: من يتكلمها هنا، ومن يسمعها
doctor-languages-all = يَعْرِضُ الأَمْرُ "sauti languages" كُلَّ اللُّغَاتِ الأُخْرَى.
languages-app = التَّطْبِيقْ
languages-legend = أَوَّلًا مَنْ يَتَكَلَّمُ، ثُمَّ مَنْ يَسْمَعُ، وَالأَوَّلُ هُوَ الَّذِي يُسْأَلُ أَوَّلًا. وَمَا بَيْنَ قَوْسَيْنِ لَيْسَ هُنَا، وَتُمْكِنُ إِضَافَتُهُ.
rung-clips = تَسْجِيلَاتْ
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = تَسْجِيلَاتُكُمْ
rung-phones = سَامِعُ الأَصْوَاتْ
rung-touch = اللَّمْسْ

## Words that go to translators and come back

exchange-problem-file-too-large = المِلَفُّ أَكْبَرُ مِنْ { $kilobytes } كِيلُوبَايْت، فَلَمْ أَقْرَأْهُ.
exchange-problem-file-not-utf8 = المِلَفُّ غَيْرُ مَكْتُوبٍ بِتَرْمِيزِ UTF-8، فَلَمْ أَقْرَأْهُ. اِحْفَظُوهُ مَرَّةً أُخْرَى بِتَرْمِيزِ "UTF-8".
exchange-problem-file-of-another-kind = لَيْسَ هٰذَا مِلَفًّا مِنَ النَّوْعِ الَّذِي يَقُولُهُ اسْمُهُ، أَوْ هُوَ مِنْ إِصْدَارٍ لَا أَعْرِفُهُ.
exchange-problem-malformed = لَا أَسْتَطِيعُ قِرَاءَةَ هٰذَا، فَتَرَكْتُهُ: { $near }
exchange-problem-cut-short = لَا يُقْرَأُ المِلَفُّ مِنْ هُنَا فَصَاعِدًا. اِحْفَظُوهُ مَرَّةً أُخْرَى فِي البَرْنَامَجِ الَّذِي جَاءَ مِنْهُ.
exchange-problem-entities = يُرِيدُ المِلَفُّ أَنْ يَضَعَ أَشْيَاءَ أُخْرَى مَكَانَ كَلِمَاتِهِ. تَوَقَّفْتُ عَنِ القِرَاءَةِ هُنَا.
exchange-problem-column-absent = لَيْسَ فِي الجَدْوَلِ عَمُودٌ اسْمُهُ «{ $column }». اُتْرُكُوا عَنَاوِينَ الصَّفِّ الأَوَّلِ كَمَا هِيَ.
exchange-problem-too-many = عَدَدُ النُّصُوصِ فِي المِلَفِّ أَكْبَرُ مِنْ { $limit }. تَرَكْتُ مَا زَادَ.
exchange-problem-text-too-long = النَّصُّ { $key } أَطْوَلُ مِنْ { $limit } بَايْت. تَرَكْتُهُ.
exchange-problem-key-malformed = تَحْتَ المِفْتَاحِ «{ $key }» شَيْءٌ، وَلَا يَحْمِلُ نَصٌّ فِي دَوْرَةٍ هٰذَا المِفْتَاحَ. تَرَكْتُهُ.
exchange-problem-words-twice = النَّصُّ { $key } مَكْتُوبٌ مَرَّتَيْنِ. أَخَذْتُ الأَوَّلَ.
exchange-problem-words-unknown = لَا مَكَانَ فِي الدَّوْرَةِ لِلنَّصِّ { $key }، فَتَرَكْتُهُ: { $text }
exchange-problem-words-in-the-way = النَّصُّ { $key } فِي مِلَفِّ الكَلِمَاتِ عَلَى شَكْلٍ لَا أَسْتَطِيعُ قِرَاءَتَهُ، فَلَمْ أَلْمِسْهُ. أَصْلِحُوهُ أَوَّلًا، ثُمَّ أَعِيدُوا الاِسْتِيرَادَ.
exchange-problem-source-changed = تَغَيَّرَ كَلَامُ الدَّوْرَةِ فِي { $key } بَعْدَ تَرْجَمَتِهِ. أَخَذْتُ التَّرْجَمَةَ وَوَضَعْتُ عَلَيْهَا عَلَامَةً: اُنْظُرُوا فِيهَا مَرَّةً أُخْرَى.
exchange-problem-plural = لِلنَّصِّ { $key } صِيغَةٌ لِكُلِّ عَدَدٍ، وَلَيْسَ هٰذَا فِي الدَّوْرَاتِ. تَرَكْتُهُ.
exchange-problem-inline-left-out = كَانَ فِي النَّصِّ { $key } شَيْءٌ لَيْسَ نَصًّا. حَذَفْتُهُ.
exchange-problem-more-problems = عَدَدُ المُشْكِلَاتِ أَكْبَرُ مِنْ { $limit }، وَهٰذِهِ وَحْدَهَا مَذْكُورَةٌ هُنَا.

## Courses in other channels: said on a player or on the telephone

channel-lesson = الدَّرْسُ رَقْمُ { $number }.
channel-in-folder = هُوَ فِي المُجَلَّدِ رَقْمِ { $folder }.
channel-next-in-folder = الدَّرْسُ التَّالِي فِي المُجَلَّدِ رَقْمِ { $folder }.
channel-go-to-track = اِنْتَقِلُوا إِلَى المَقْطَعِ رَقْمِ { $track }.
channel-hint-on-track = لِلتَّلْمِيحِ، اِنْتَقِلُوا إِلَى المَقْطَعِ رَقْمِ { $track }.
channel-choose-now = أَوْقِفُوا الصَّوْتَ هُنَا، وَفَكِّرُوا، ثُمَّ اخْتَارُوا مَقْطَعًا.
channel-think-aloud = فَكِّرُوا فِي ذَلِكَ. قُولُوا رَأْيَكُمْ بِصَوْتٍ مَسْمُوعٍ، أَوْ تَحَدَّثُوا عَنْهُ مَعَ مَنْ حَوْلَكُمْ.
channel-order-think = مَا التَّرْتِيبُ الصَّحِيحُ؟ أَوْقِفُوا الصَّوْتَ هُنَا وَفَكِّرُوا. المَقْطَعُ التَّالِي يَقُولُهُ.
channel-press = اِضْغَطُوا { $key }.
channel-press-for-more = لِسَمَاعِ المَزِيدِ، اِضْغَطُوا { $key }.
channel-press-for-hint = لِلتَّلْمِيحِ، اِضْغَطُوا { $key }.
channel-press-when-ready = عِنْدَمَا تَكُونُونَ جَاهِزِينَ، اِضْغَطُوا { $key }.
channel-keys = بَعْضُ الأَزْرَارِ يَعْمَلُ دَائِمًا. ثَمَانِيَةٌ لِلتَّلْمِيحِ. تِسْعَةٌ لِلْمُتَابَعَةِ. صِفْرٌ لِلتَّكْرَارِ. وَالنَّجْمَةُ لِلرُّجُوعِ.
channel-goodbye = شُكْرًا لِاتِّصَالِكُمْ. إِلَى اللِّقَاءِ.

## Courses on paper: the trainer's guide

guide-how-to = هٰذَا الدَّلِيلُ لِمَنْ يَقُودُ المَجْمُوعَةَ. اِقْرَؤُوا بِصَوْتٍ مَسْمُوعٍ مَا طُبِعَ بِحُرُوفٍ كَبِيرَةٍ. وَمَا طُبِعَ بِحُرُوفٍ صَغِيرَةٍ يَقُولُ لَكُمْ مَاذَا تَفْعَلُونَ. اِتَّبِعُوا أَرْقَامَ الخُطُوَاتِ: فَقَدْ يُؤَدِّي جَوَابٌ إِلَى خُطْوَةٍ غَيْرِ الَّتِي تَلِيهِ.
guide-contents = الدُّرُوسْ
guide-tell = نَحْكِي
guide-choice = نَسْأَلُ، وَهُمْ يَخْتَارُونْ
guide-true-false = صَحِيحٌ أَمْ غَيْرُ صَحِيحْ؟
guide-spoken = نَسْأَلُ عَنِ الكَلِمَةْ
guide-say-after-me = نَقُولُ مَعًا
guide-order = نُرَتِّبْ
guide-reflect = نُفَكِّرُ بِصَوْتٍ مَسْمُوعْ
guide-do-tell = اِقْرَؤُوا هٰذَا بِصَوْتٍ مَسْمُوعٍ وَعَلَى مَهْلٍ.
guide-do-choice = اِقْرَؤُوا السُّؤَالَ وَكُلَّ جَوَابٍ. دَعُوا النَّاسَ يَتَحَدَّثُونَ. ثُمَّ يَخْتَارُونَ بِرَفْعِ الأَيْدِي، أَوْ بِالذَّهَابِ إِلَى رُكْنٍ. وَاقْرَؤُوا مَا يَتْبَعُ جَوَابَهُمْ.
guide-do-true-false = اِقْرَؤُوا الجُمْلَةَ. مَنْ يَرَاهَا صَحِيحَةً، وَمَنْ لَا يَرَاهَا كَذٰلِكَ؟ اِسْأَلُوا عَنِ السَّبَبِ. ثُمَّ اقْرَؤُوا مَا يَتْبَعُ الجَوَابَ.
guide-do-spoken = اِقْرَؤُوا السُّؤَالَ وَحْدَهُ، وَانْتَظِرُوا كَلِمَاتِهِمْ. وَإِنْ لَمْ يَجِدْهُ أَحَدٌ، فَاقْرَؤُوا الأَجْوِبَةَ وَاحِدًا وَاحِدًا.
guide-do-say-after-me = اِقْرَؤُوا هٰذَا بِصَوْتٍ مَسْمُوعٍ. ثُمَّ يَقُولُ الجَمِيعُ الجُمْلَةَ مَعًا، مَرَّتَيْنِ.
guide-do-order = اِقْرَؤُوا العَنَاصِرَ بِتَرْتِيبٍ غَيْرِ الَّذِي هُنَا. اِسْأَلُوا مَاذَا يَأْتِي أَوَّلًا، وَمَاذَا يَأْتِي بَعْدَهُ. وَهِيَ هُنَا بِتَرْتِيبِهَا الصَّحِيحِ.
guide-do-reflect =
    { $seconds ->
        [one] لِيَتَكَلَّمْ مَنْ يُرِيدُ، ثَانِيَةً وَاحِدَةً لِكُلِّ شَخْصٍ. وَلَا أَحَدَ مُجْبَرٌ.
        [two] لِيَتَكَلَّمْ مَنْ يُرِيدُ، ثَانِيَتَيْنِ عَلَى الأَكْثَرِ لِكُلِّ شَخْصٍ. وَلَا أَحَدَ مُجْبَرٌ.
        [few] لِيَتَكَلَّمْ مَنْ يُرِيدُ، { $seconds } ثَوَانٍ عَلَى الأَكْثَرِ لِكُلِّ شَخْصٍ. وَلَا أَحَدَ مُجْبَرٌ.
        [many] لِيَتَكَلَّمْ مَنْ يُرِيدُ، { $seconds } ثَانِيَةً عَلَى الأَكْثَرِ لِكُلِّ شَخْصٍ. وَلَا أَحَدَ مُجْبَرٌ.
       *[other] لِيَتَكَلَّمْ مَنْ يُرِيدُ، { $seconds } ثَانِيَةٍ عَلَى الأَكْثَرِ لِكُلِّ شَخْصٍ. وَلَا أَحَدَ مُجْبَرٌ.
    }
guide-right-answer = صَحِيحْ
guide-hint = إِذَا تَعَثَّرُوا:
guide-afterwards = بَعْدَ ذٰلِكَ:
guide-go-on-with = تَابِعُوا بِالخُطْوَةِ رَقْمِ { $number }.
guide-ask-again = اِسْأَلُوا مَرَّةً أُخْرَى.
guide-lesson-ends = يَنْتَهِي الدَّرْسُ هُنَا.
guide-licence = الرُّخْصَةُ:
guide-made-by = مَنْ صَنَعَ هٰذَا:

## Exporting a course

help-course-export = تحويل دورة إلى صيغة أخرى أو قناة أخرى
help-course-export-folder = مجلد الدورة
help-course-export-audio_tree = مجلدات صوت مرقمة مع قائمة مسموعة، لأي مشغل؛ ويجب ألا يكون المجلد موجودا بعد
help-course-export-opus = مع --audio-tree: ملفات Opus صغيرة بدل ملفات WAV
help-course-export-ivr = مسار لبرنامج RapidPro أو TextIt مع تسجيلاته، للهواتف ذات الأزرار؛ ويجب ألا يكون المجلد موجودا بعد
help-course-export-address = مع --ivr: أين ستكون التسجيلات على الويب
help-course-export-print = دليل لمن يدرب، في ملف HTML واحد للطباعة
export-progress = التَّسْجِيلَاتُ: { $done } مِنْ { $all }
export-audio-tree-done =
    { $tracks ->
        [one] فِي { $folder } مَقْطَعٌ وَاحِدٌ. المُدَّةُ بِالدَّقَائِقِ: { $minutes }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [two] فِي { $folder } مَقْطَعَانِ. المُدَّةُ بِالدَّقَائِقِ: { $minutes }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [few] فِي { $folder } { $tracks } مَقَاطِعَ. المُدَّةُ بِالدَّقَائِقِ: { $minutes }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [many] فِي { $folder } { $tracks } مَقْطَعًا. المُدَّةُ بِالدَّقَائِقِ: { $minutes }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
       *[other] فِي { $folder } { $tracks } مَقْطَعٍ. المُدَّةُ بِالدَّقَائِقِ: { $minutes }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
    }
export-telephone-done =
    { $recordings ->
        [one] فِي { $folder } تَسْجِيلٌ وَاحِدٌ. عَدَدُ المَسَارَاتِ: { $flows }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [two] فِي { $folder } تَسْجِيلَانِ. عَدَدُ المَسَارَاتِ: { $flows }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [few] فِي { $folder } { $recordings } تَسْجِيلَاتٍ. عَدَدُ المَسَارَاتِ: { $flows }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
        [many] فِي { $folder } { $recordings } تَسْجِيلًا. عَدَدُ المَسَارَاتِ: { $flows }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
       *[other] فِي { $folder } { $recordings } تَسْجِيلٍ. عَدَدُ المَسَارَاتِ: { $flows }. الحَجْمُ: { $megabytes } مِيغَابَايْت.
    }
export-telephone-no-address = لَا تَذْكُرُ المَسَارَاتُ تَسْجِيلَاتٍ، فَيَتَكَلَّمُ صَوْتُ المِنَصَّةِ نَفْسُهُ. لِاسْتِعْمَالِ التَّسْجِيلَاتِ، ضَعُوهَا عَلَى الوِيبِ، ثُمَّ صَدِّرُوا مَرَّةً أُخْرَى مَعَ --address.
export-guide-done = الدَّلِيلُ فِي { $file }. اِفْتَحُوهُ فِي مُتَصَفِّحٍ، وَاطْبَعُوهُ مِنْ هُنَاكَ.
export-words-missing = لَيْسَ لِصَوْتْ كَلِمَاتٌ خَاصَّةٌ بِهِ بِاللُّغَةِ { $language } بَعْدُ. وَمَا يُضِيفُهُ إِلَى الدَّوْرَةِ يَكُونُ بِالإِنْجِلِيزِيَّةِ.
export-lesson-left-out = تَنْقُصُ الدَّرْسَ «{ $lesson }» كَلِمَاتٌ بِهٰذِهِ اللُّغَةِ، فَتُرِكَ.
export-step-left-out = تَنْقُصُ الخُطْوَةَ «{ $step }» مِنَ الدَّرْسِ «{ $lesson }» كَلِمَاتٌ بِهٰذِهِ اللُّغَةِ، فَتُرِكَتْ.
export-picture-left-out = الصُّورَةُ «{ $picture }» غَيْرُ مَوْجُودَةٍ، أَوْ لَيْسَتْ صُورَةً، أَوْ لَمْ يَبْقَ لَهَا مَكَانٌ، فَتُرِكَتْ.
error-export-exists = { $file } مَوْجُودٌ هُنَا مِنْ قَبْلُ. اِخْتَارُوا اسْمًا آخَرَ، أَوِ انْقُلُوهُ أَوَّلًا.
error-export-language = لَيْسَ فِي الدَّوْرَةِ كَلِمَاتٌ بِاللُّغَةِ { $language }. وَلُغَاتُهَا هِيَ: { $languages }
error-export-empty = لَا يُمْكِنُ أَخْذُ أَيِّ دَرْسٍ مِنَ الدَّوْرَةِ بِاللُّغَةِ { $language }.
error-export-address = { $address } لَيْسَ عُنْوَانًا بَسِيطًا عَلَى الوِيبِ. يَبْدَأُ العُنْوَانُ بِـ https:// وَلَيْسَتْ فِيهِ رُمُوزٌ مِثْلُ @ أَوْ ?.
error-export-flow-too-long = الدَّرْسُ «{ $lesson }» أَطْوَلُ مِنْ أَنْ يَكُونَ مَسَارًا لِلْهَاتِفِ: يَحْتَاجُ إِلَى { $nodes } مِنَ العُقَدِ، وَالحَدُّ الأَقْصَى { $limit }. اِجْعَلُوهُ دَرْسَيْنِ.
error-export-stopped = تَوَقَّفَ العَمَلُ. لَمْ يُكْتَبْ شَيْءٌ.

## The trainer's workshop

help-course-new = بدء دورة بمثال جاهز
help-course-new-folder = المجلد؛ يجب أن يكون فارغا أو غير موجود بعد
help-course-new-title = عنوان الدورة
help-course-stats = طول الدورة، وما يوجد منها بكل لغة
help-course-stats-folder = مجلد الدورة
help-course-translate = إنشاء ملف كلمات للغة أو تجديده
help-course-translate-folder = مجلد الدورة
help-course-translate-to = اللغة التي يترجم إليها
help-course-record = تسجيل لغة، جملة بعد جملة
help-course-record-folder = مجلد الدورة
help-course-record-from = مجلد ملفات WAV بدل الميكروفون، كل ملف باسم نصه أو رقمه
help-course-render = نطق ما لم يسجله أحد، بالصوت الموجود هنا
help-course-render-folder = مجلد الدورة
help-course-preview = أخذ الدورة كما يأخذها عضو، دون حفظ شيء
help-course-preview-folder = مجلد الدورة
help-course-preview-from = نقطة البداية: درس، أو درس وخطوة
help-course-build = جعل الدورة ملفا واحدا لتوزيعها
help-course-build-folder = مجلد الدورة
help-course-build-out = الملف الذي يكتب

error-workshop-folder-not-empty = المُجَلَّدُ { $folder } لَيْسَ فَارِغًا. اُذْكُرُوا مُجَلَّدًا آخَرَ.
error-workshop-language-absent = لَيْسَ فِي الدَّوْرَةِ كَلِمَاتٌ بِاللُّغَةِ { $language } بَعْدُ. الأَمْرُ "sauti course translate" يُنْشِئُ مِلَفَّهَا.
error-workshop-language-is-source = الدَّوْرَةُ مَكْتُوبَةٌ بِاللُّغَةِ { $language }. اُذْكُرُوا اللُّغَةَ الَّتِي تُتَرْجَمُ إِلَيْهَا.
error-workshop-clips-unreadable = فِي { $file } شَيْءٌ لَا أَفْهَمُهُ، وَلَا أُرِيدُ أَنْ أُضِيعَهُ. الأَمْرُ "sauti course check" يَقُولُ مَا هُوَ.
error-workshop-words-unreadable = لَا أَسْتَطِيعُ قِرَاءَةَ { $file }، وَلَا أُرِيدُ أَنْ أُضِيعَ مَا فِيهِ. الأَمْرُ "sauti course check" يَقُولُ السَّبَبَ.
error-workshop-clip = لَا أَسْتَطِيعُ أَنْ أَجْعَلَ مِنْ هٰذَا الصَّوْتِ تَسْجِيلًا: { $detail }
error-workshop-not-for-a-pack = لَا يُمْكِنُ تَوْزِيعُ هٰذَا كَمَا هُوَ: { $value }

course-new-done = بَدَأْتُ دَوْرَةً فِي { $folder }. فِيهَا دَرْسَانِ قَصِيرَانِ مِثَالًا، وَهِيَ سَلِيمَةٌ كَمَا هِيَ.
course-new-untranslated = لَيْسَتْ عِنْدِي كَلِمَاتٌ بِهٰذِهِ اللُّغَةِ بَعْدُ، فَالمِثَالُ بِلُغَتِي. اُكْتُبُوا كَلِمَاتِ الدَّوْرَةِ فِي { $file }.
course-new-next = اِفْتَحُوا المِلَفَّاتِ بِأَيِّ مُحَرِّرٍ، وَغَيِّرُوا شَيْئًا بَعْدَ شَيْءٍ. الأَمْرُ "sauti course check { $folder }" يَقُولُ هَلْ كُلُّ شَيْءٍ سَلِيمٌ، وَالأَمْرُ "sauti course preview { $folder }" يُتِيحُ لَكُمْ أَخْذَ الدَّوْرَةِ.
course-translate-done = { $file }: لِلتَّرْجَمَةِ { $new }، تَغَيَّرَ أَصْلُهَا { $changed }، جَاهِزَةٌ { $done }.
course-translate-how = اُكْتُبُوا التَّرْجَمَةَ بَيْنَ عَلَامَتَيِ الاِقْتِبَاسِ الفَارِغَتَيْنِ. وَحَيْثُ تَغَيَّرَ الأَصْلُ، غَيِّرُوا التَّرْجَمَةَ أَيْضًا. وَإِنْ كَانَتْ صَحِيحَةً كَمَا هِيَ، فَاحْذِفُوا مِنَ المُلَاحَظَةِ كَلِمَةَ «changed» وَمَا بَعْدَهَا.
course-stats = الدُّرُوسُ: { $lessons }. الخُطُوَاتُ: { $steps }. الأَسْئِلَةُ: { $questions }. الصُّوَرُ: { $pictures }.
course-stats-language = { $language }: الدَّقَائِقُ { $minutes }، الكَلِمَاتُ { $words }، مِنَ النُّصُوصِ { $coverage } بِالمِئَةِ. المُسَجَّلُ: { $recorded } مِنْ { $texts }، بِصَوْتٍ آلِيٍّ { $synthetic }، قَدِيمٌ { $stale }.
course-render-done = { $language }: نُطِقَ { $rendered } مِنْ { $texts } مِنَ النُّصُوصِ.
course-render-silent = لَا يَقُولُ الصَّوْتُ شَيْئًا عِنْدَ «{ $key }».
course-preview-no-such-step = لَا تُوجَدُ فِي هٰذِهِ الدَّوْرَةِ خُطْوَةٌ اسْمُهَا «{ $step }». اُذْكُرُوا دَرْسًا، أَوْ دَرْسًا وَخُطْوَةً بَيْنَهُمَا خَطٌّ مَائِلٌ.
course-build-done = { $file }: المِلَفَّاتُ { $files }، الحَجْمُ { $kilobytes } كِيلُوبَايْت.

record-how = أَعْرِضُ عَلَيْكُمْ نَصًّا بَعْدَ نَصٍّ. اِجْلِسُوا قَرِيبًا مِنَ المِيكْرُوفُونِ فِي غُرْفَةٍ هَادِئَةٍ، وَتَكَلَّمُوا كَمَا تُكَلِّمُونَ الجِيرَانَ.
record-ready = Enter: تَسْجِيلٌ · 3: تَجَاوُزٌ · 4: رُجُوعٌ · 5: تَوَقُّفٌ
record-running = أَنَا أَسْتَمِعُ. اِضْغَطُوا Enter عِنْدَمَا تَنْتَهُونَ.
record-keep = Enter: حِفْظٌ · 2: مَرَّةً أُخْرَى · 3: تَجَاوُزٌ · 4: رُجُوعٌ · 5: تَوَقُّفٌ
record-done = سُجِّلَ { $recorded } مِنْ { $texts } مِنَ النُّصُوصِ.
record-stray = المِلَفُّ { $file } لَا يَخُصُّ نَصًّا فِي هٰذِهِ الدَّوْرَةِ. سَمُّوهُ بِاسْمِ نَصِّهِ أَوْ بِرَقْمِهِ.
record-refused = لَا آخُذُ المِلَفَّ { $file }.
record-some-refused = المِلَفَّاتُ الَّتِي لَمْ آخُذْهَا: { $count }.
record-flaw-silent = لَا أَسْمَعُ أَحَدًا يَتَكَلَّمُ. تَأَكَّدُوا أَنَّ المِيكْرُوفُونَ يَعْمَلُ.
record-flaw-too-quiet = الصَّوْتُ خَافِتٌ جِدًّا. اِقْتَرِبُوا مِنَ المِيكْرُوفُونِ.
record-flaw-too-loud = الصَّوْتُ عَالٍ جِدًّا. اِبْتَعِدُوا عَنِ المِيكْرُوفُونِ.
record-flaw-clipped = الصَّوْتُ عَالٍ حَتَّى إِنَّهُ مُشَوَّهٌ. اِبْتَعِدُوا عَنِ المِيكْرُوفُونِ، أَوْ تَكَلَّمُوا بِصَوْتٍ أَخْفَضَ.
record-flaw-noisy = خَلْفَ الصَّوْتِ ضَجِيجٌ كَثِيرٌ. اِبْحَثُوا عَنْ مَكَانٍ أَهْدَأَ، أَوِ اقْتَرِبُوا مِنَ المِيكْرُوفُونِ.
record-flaw-too-long = هٰذَا أَطْوَلُ مِنْ خَمْسِ دَقَائِقَ. سَجِّلُوا نَصًّا وَاحِدًا فِي كُلِّ مَرَّةٍ.

problem-translation-stale = تَغَيَّرَ أَصْلُ «{ $key }» بَعْدَ تَرْجَمَتِهِ.
    .mend = تَرْجِمُوهُ مِنْ جَدِيدٍ. الأَمْرُ "sauti course translate" يَعْرِضُ مَا يَقُولُهُ الأَصْلُ الآنَ.
problem-clip-outdated = فِي التَّسْجِيلِ «{ $key }» كَلِمَاتٌ تَغَيَّرَ أَصْلُهَا.
    .mend = تَرْجِمُوا الكَلِمَاتِ مِنْ جَدِيدٍ، ثُمَّ سَجِّلُوهَا مِنْ جَدِيدٍ.
problem-clips-wanting = اللُّغَةُ { $language } مُسَجَّلَةٌ جُزْئِيًّا. النُّصُوصُ الَّتِي بِلَا تَسْجِيلٍ: { $missing }. وَيَقُولُهَا صَوْتٌ آخَرُ.
    .mend = سَجِّلُوا البَاقِيَ بِالأَمْرِ "sauti course record"، أَوْ دَعُوا صَوْتًا يَنْطِقُهُ بِالأَمْرِ "sauti course render".
problem-clips-needed = لَا صَوْتَ يَتَكَلَّمُ اللُّغَةَ { $language }. النُّصُوصُ الَّتِي بِلَا تَسْجِيلٍ: { $missing }. وَسَتَبْقَى صَامِتَةً.
    .mend = سَجِّلُوهَا بِالأَمْرِ "sauti course record".
problem-clip-unplayable = لَا يُمْكِنُ تَشْغِيلُ التَّسْجِيلِ { $name }.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ.
problem-clip-silent = لَا أَحَدَ يَتَكَلَّمُ فِي التَّسْجِيلِ { $name }.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ.
problem-clip-clipped = التَّسْجِيلُ { $name } مُشَوَّهٌ: كَانَ الصَّوْتُ أَعْلَى مِمَّا يَحْتَمِلُهُ المِيكْرُوفُونُ.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ، أَبْعَدَ عَنِ المِيكْرُوفُونِ.
problem-clip-quiet = التَّسْجِيلُ { $name } أَخْفَضُ صَوْتًا مِنْ غَيْرِهِ بِكَثِيرٍ: { $loudness } LUFS.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ بِالأَمْرِ "sauti course record"، فَهُوَ يَجْعَلُ كُلَّ التَّسْجِيلَاتِ بِعُلُوٍّ وَاحِدٍ.
problem-clip-loud = التَّسْجِيلُ { $name } أَعْلَى صَوْتًا مِنْ غَيْرِهِ بِكَثِيرٍ: { $loudness } LUFS.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ بِالأَمْرِ "sauti course record"، فَهُوَ يَجْعَلُ كُلَّ التَّسْجِيلَاتِ بِعُلُوٍّ وَاحِدٍ.
problem-clip-noisy = خَلْفَ الصَّوْتِ فِي التَّسْجِيلِ { $name } ضَجِيجٌ.
    .mend = سَجِّلُوهُ مِنْ جَدِيدٍ فِي مَكَانٍ أَهْدَأَ، قَرِيبًا مِنَ المِيكْرُوفُونِ.
problem-clip-unlike-words = مُدَّةُ تَسْجِيلِ «{ $key }» بِالثَّوَانِي { $seconds }، وَهٰذَا لَا يُنَاسِبُ كَلِمَاتِهِ.
    .mend = اِسْتَمِعُوا إِلَيْهِ. الأَغْلَبُ أَنَّ فِيهِ كَلِمَاتٍ أُخْرَى، فَسَجِّلُوهُ مِنْ جَدِيدٍ.
problem-clip-unused = لَا كَلِمَاتٍ تَسْتَعْمِلُ التَّسْجِيلَ { $name }.
    .mend = اِحْذِفُوا المِلَفَّ، أَوِ ارْبِطُوهُ بِكَلِمَاتِهِ فِي clips.toml.
problem-answers-same-sound = «{ $one }» لِلْجَوَابِ «{ $first }» لَهُ النُّطْقُ نَفْسُهُ مِثْلُ «{ $other }» لِلْجَوَابِ «{ $second }». لَا أَسْتَطِيعُ التَّمْيِيزَ بَيْنَهُمَا.
    .mend = أَعْطُوا وَاحِدًا مِنْهُمَا كَلِمَاتٍ أُخْرَى.
problem-answers-alike = «{ $one }» لِلْجَوَابِ «{ $first }» قَرِيبٌ فِي النُّطْقِ مِنْ «{ $other }» لِلْجَوَابِ «{ $second }». سَأَحْتَاجُ كَثِيرًا إِلَى السُّؤَالِ مَرَّةً أُخْرَى.
    .mend = اِخْتَارُوا كَلِمَاتٍ أَكْثَرَ اخْتِلَافًا فِي النُّطْقِ.
problem-answer-too-long = لَا أَحَدَ يَقُولُ «{ $key }» كُلَّهُ.
    .mend = أَضِيفُوا طَرِيقَةً قَصِيرَةً لِقَوْلِهِ، عَدَدُ كَلِمَاتِهَا { $words } عَلَى الأَكْثَرِ، فِي الخَاصِّيَّةِ الَّتِي تَبْدَأُ بِـ said.
problem-answers-too-many = تَعْرِضُ الخُطْوَةُ «{ $step }» مِنَ الأَجْوِبَةِ المَنْطُوقَةِ { $count }. وَمَا يَبْقَى فِي ذِهْنِ مَنْ يَسْتَمِعُ هُوَ { $limit }.
    .mend = اِعْرِضُوا أَقَلَّ، أَوِ اجْعَلُوهَا خُطْوَتَيْنِ.
problem-card-too-long = «{ $key }» أَطْوَلُ مِنْ أَنْ يُكْتَبَ عَلَى بِطَاقَةٍ تُلْمَسُ: عَدَدُ حُرُوفِهِ أَكْبَرُ مِنْ { $limit }.
    .mend = اِخْتَصِرُوهُ، وَقُولُوا البَاقِيَ فِي النَّصِّ أَوِ الرَّدِّ.
problem-sentence-too-long = فِي «{ $key }» جُمْلَةٌ عَدَدُ كَلِمَاتِهَا { $count }. وَمَا يَبْقَى فِي ذِهْنِ مَنْ يَسْتَمِعُ هُوَ { $limit }.
    .mend = اِجْعَلُوهَا جُمْلَتَيْنِ.
problem-text-figures = فِي «{ $key }» أَرْقَامٌ: { $found }. قَدْ يَقْرَؤُهَا الصَّوْتُ عَلَى غَيْرِ مَا تَقْصِدُونَ.
    .mend = اُكْتُبُوا العَدَدَ بِالكَلِمَاتِ.
problem-text-abbreviation = فِي «{ $key }» اخْتِصَارٌ: { $found }. قَدْ يَقْرَؤُهُ الصَّوْتُ كَلِمَةً، أَوْ حَرْفًا حَرْفًا.
    .mend = اُكْتُبُوهُ كَامِلًا، أَوْ كَمَا يُنْطَقُ.
problem-text-sign = فِي «{ $key }» رَمْزٌ يَتْرُكُهُ الصَّوْتُ أَوْ يُسَمِّيهِ عَلَى طَرِيقَتِهِ: { $found }
    .mend = اُكْتُبُوهُ بِالكَلِمَاتِ.
problem-text-foreign-script = فِي «{ $key }» كَلِمَةٌ بِحُرُوفٍ لَا تُكْتَبُ بِهَا هٰذِهِ اللُّغَةُ: { $found }
    .mend = اُكْتُبُوهَا كَمَا تُنْطَقُ، بِحُرُوفِ اللُّغَةِ نَفْسِهَا.
problem-picture-unreadable = المِلَفُّ { $name } لَيْسَ صُورَةً مِنَ النَّوْعِ الَّذِي يَقُولُهُ اسْمُهُ.
    .mend = اِحْفَظُوهُ مَرَّةً أُخْرَى بِصِيغَةِ WebP أَوْ PNG أَوْ JPEG.
problem-picture-too-many-pixels = حَجْمُ الصُّورَةِ { $name } بِالنِّقَاطِ { $width } فِي { $height }، وَهٰذَا أَكْثَرُ مِمَّا يَعْرِضُهُ جِهَازٌ.
    .mend = صَغِّرُوهَا. أَلْفُ نُقْطَةٍ تَكْفِي لِلضِّلْعِ الأَطْوَلِ.
problem-picture-large = الصُّورَةُ { $name } أَكْبَرُ مِمَّا تَحْتَاجُهُ شَاشَةٌ صَغِيرَةٌ: { $width } فِي { $height } مِنَ النِّقَاطِ، وَحَجْمُهَا { $kilobytes } كِيلُوبَايْت.
    .mend = اِحْفَظُوهَا بِحَجْمِ { $limit } كِيلُوبَايْت عَلَى الأَكْثَرِ، وَبِأَلْفِ نُقْطَةٍ لِلضِّلْعِ الأَطْوَلِ.
problem-picture-unused = لَا شَيْءَ يَعْرِضُ الصُّورَةَ { $name }.
    .mend = اُذْكُرُوهَا فِي خُطْوَةٍ، أَوِ احْذِفُوا المِلَفَّ.
problem-licence-unknown = «{ $licence }» لَيْسَ رُخْصَةً فِي قَائِمَةِ SPDX.
    .mend = اُكْتُبُوا الاِسْمَ القَصِيرَ لِرُخْصَةٍ مِنَ القَائِمَةِ، مِثْلُ CC-BY-SA-4.0.
problem-licence-not-free = بِالرُّخْصَةِ «{ $licence }» لَا يُسْمَحُ لِلْجَمِيعِ بِاسْتِعْمَالِ الدَّوْرَةِ وَتَغْيِيرِهَا وَتَوْزِيعِهَا.
    .mend = اِخْتَارُوا رُخْصَةً حُرَّةً إِنْ أَمْكَنَ، مِثْلُ CC-BY-SA-4.0.
problem-author-uncredited = لَمْ يُذْكَرْ مَنْ أَلَّفَ الدَّوْرَةَ.
    .mend = أَضِيفُوا اسْمَ مَنْ أَلَّفَهَا إِلَى course.toml.
problem-voice-uncredited = هُنَاكَ تَسْجِيلَاتٌ بِاللُّغَةِ { $language }، وَلَمْ يُذْكَرْ لِمَنِ الصَّوْتُ.
    .mend = أَضِيفُوا اسْمَ مَنْ سَجَّلَ بِهٰذِهِ اللُّغَةِ إِلَى course.toml.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = تَعَاوُنِيَّتُنَا
example-note-course =
    اسم الدورة، ومن صنعها، وترتيب دروسها. أما كلماتها ففي المجلد «words».
    غيروا رقم الإصدار عند توزيع إصدار جديد. وتحت الرخصة مكتوب ما يجوز للآخرين أن يفعلوه بالدورة.
example-note-lesson =
    خطوات درس واحد، بالترتيب الذي تؤخذ به. أسماء الخطوات والأجوبة لا تتغير:
    فما أنجزه كل عضو مرتبط بها. وما يقال في كل خطوة موجود في المجلد «words».
example-note-words =
    كل ما تقوله الدورة. اكتبوه ليسمع: جمل قصيرة، في كل جملة فكرة واحدة، والأعداد بالكلمات.
    وتحت «said» ما يقوله الناس حقا حين يجيبون، وبين كل صيغة وأخرى خط قائم.
example-course = صُنْدُوقُ ادِّخَارِنَا
    .summary = كَيْفَ يَجْمَعُ الجِيرَانُ المَالَ مَعًا، وَكَيْفَ يُقَرِّرُونَ مَاذَا يَشْتَرُونَ.
example-putting-together = نَجْمَعُ المَالَ مَعًا
    .summary = ثَلَاثَةُ جِيرَانٍ، وَصُنْدُوقٌ وَاحِدٌ، وَعَرَبَةٌ.
example-putting-together--story = أَمِينَةُ وَمُوسَى وَرَحْمَةُ يَبِيعُونَ الخُضَرَ. السُّوقُ بَعِيدَةٌ. وَلَيْسَ عِنْدَ أَحَدٍ مِنْهُمْ مَالٌ يَكْفِي لِعَرَبَةٍ. لِذَلِكَ يَضَعُ كُلٌّ مِنْهُمْ كُلَّ أُسْبُوعٍ قِطْعَةَ نَقْدٍ فِي صُنْدُوقٍ وَاحِدٍ.
example-putting-together--why = لِمَاذَا يَضَعُونَ مَالَهُمْ فِي صُنْدُوقٍ وَاحِدٍ؟
    .hint = فَكِّرُوا فِي الطَّرِيقِ إِلَى السُّوقِ.
    .answer-cart = لِشِرَاءِ عَرَبَةٍ
    .said-cart = عَرَبَةْ | مِنْ أَجْلِ العَرَبَةْ | لِلذَّهَابِ إِلَى السُّوقْ
    .reply-cart = نَعَمْ. مَعًا يَشْتَرُونَ مَا لَا يَشْتَرِيهِ أَحَدٌ وَحْدَهُ.
    .answer-feast = لِإِقَامَةِ وَلِيمَةٍ
    .said-feast = وَلِيمَةْ | لِلْحَفْلَةْ | لِلْأَكْلْ
    .reply-feast = الوَلِيمَةُ شَيْءٌ جَمِيلٌ. لَكِنَّهَا لَيْسَتْ أَكْثَرَ مَا يَحْتَاجُونَ إِلَيْهِ.
example-putting-together--once-more = اِسْتَمِعُوا مَرَّةً أُخْرَى. السُّوقُ بَعِيدَةٌ، وَهُمْ يَحْمِلُونَ كُلَّ شَيْءٍ عَلَى رُؤُوسِهِمْ.
example-putting-together--each-week = يَضَعُ كُلٌّ مِنَ الثَّلَاثَةِ شَيْئًا فِي الصُّنْدُوقِ كُلَّ أُسْبُوعٍ.
    .reply-true = هَذَا صَحِيحٌ. هُوَ قَلِيلٌ، لَكِنَّهُ يَأْتِي كُلَّ أُسْبُوعٍ، وَمِنَ الجَمِيعِ.
    .reply-false = بَلَى، يَفْعَلُونَ. هُوَ قَلِيلٌ، لَكِنَّهُ يَأْتِي كُلَّ أُسْبُوعٍ، وَمِنَ الجَمِيعِ.
example-putting-together--rule = هَذِهِ قَاعِدَةُ الصُّنْدُوقِ. قُولُوهَا مَعِي.
    .phrase = الجَمِيعُ يُعْطِي، وَالجَمِيعُ يُقَرِّرُ.
    .reply = أَحْسَنْتُمْ. تَذَكَّرُوهَا.
example-deciding-together = نُقَرِّرُ مَعًا
    .summary = اِمْتَلَأَ الصُّنْدُوقُ. فَمَاذَا الآنَ؟
example-deciding-together--story = بَعْدَ سَنَةٍ امْتَلَأَ الصُّنْدُوقُ. وَضَعَ مُوسَى فِيهِ أَكْثَرَ قَلِيلًا مِنْ غَيْرِهِ. وَهُوَ يُرِيدُ أَنْ يَخْتَارَ العَرَبَةَ وَحْدَهُ. أَمَّا الأُخْرَيَانِ فَتُرِيدَانِ أَنْ يَتَحَدَّثُوا أَوَّلًا.
example-deciding-together--who-decides = مَنْ يُقَرِّرُ أَيَّ عَرَبَةٍ يَشْتَرُونَ؟
    .hint = فَكِّرُوا فِي قَاعِدَةِ الصُّنْدُوقِ.
    .answer-everybody = الثَّلَاثَةُ مَعًا
    .said-everybody = كُلُّهُمْ | الجَمِيعْ | يُقَرِّرُونَ مَعًا
    .reply-everybody = نَعَمْ. لِكُلٍّ مِنْهُمْ صَوْتٌ وَاحِدٌ، مَهْمَا كَانَ مَا وَضَعَهُ.
    .answer-richest = مَنْ أَعْطَى أَكْثَرَ
    .said-richest = مُوسَى | هُوَ يُقَرِّرْ | مَنْ دَفَعَ أَكْثَرْ
    .reply-richest = عِنْدَئِذٍ يُقَرِّرُ المَالُ، لَا الأَعْضَاءُ. هُنَا لِكُلٍّ مِنْهُمْ صَوْتٌ وَاحِدٌ.
example-deciding-together--in-order = مَاذَا يَأْتِي أَوَّلًا، وَمَاذَا يَأْتِي بَعْدَهُ؟ رَتِّبُوا ذَلِكَ.
    .answer-talk = نَتَحَدَّثُ عَنِ الأَمْرِ
    .said-talk = الحَدِيثْ | نَتَحَدَّثُ أَوَّلًا
    .answer-vote = نُصَوِّتُ
    .said-vote = نُصَوِّتْ | التَّصْوِيتْ
    .answer-buy = نَشْتَرِي العَرَبَةَ
    .said-buy = الشِّرَاءْ | العَرَبَةْ
    .reply = نَتَحَدَّثُ أَوَّلًا، ثُمَّ نُصَوِّتُ، ثُمَّ نَشْتَرِي. هَكَذَا لَا يُفَاجَأُ أَحَدٌ.
example-deciding-together--yours = فَكِّرُوا فِي شَيْءٍ اشْتَرَيْتُمُوهُ يَوْمًا مَعَ غَيْرِكُمْ. كَيْفَ قَرَّرْتُمْ؟ اِحْكُوا ذَلِكَ بِكَلِمَاتِكُمْ.
    .reply = شُكْرًا لَكُمْ. اِحْكُوهُ لِغَيْرِكُمْ أَيْضًا، فَسَيَتَعَلَّمُونَ مِنْهُ.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: تُقْبَلُ وَاحِدَةٌ مِنْ أَرْبَعِ كَلِمَاتٍ فِي { $sure } بِالمِئَةِ، وَيُسْأَلُ عَنْهَا فِي { $near } بِالمِئَةِ
bench-noises = الأَصْوَاتُ الَّتِي لَا يَتَكَلَّمُ فِيهَا أَحَدٌ { $clips }: تُقْبَلُ وَاحِدَةٌ مِنْ أَرْبَعِ كَلِمَاتٍ فِي { $sure } بِالمِئَةِ ({ $interval })، وَيُسْأَلُ عَنْهَا فِي { $near } بِالمِئَةِ
bench-others-at-five = { $language }، كَلِمَاتٌ أُخْرَى، التَّسْجِيلَاتُ { $takes }: الحَدُّ الَّذِي يَرْفُضُ 5 بِالمِئَةِ مِنَ الخِيَارَاتِ الصَّحِيحَةِ يَقْبَلُ { $share } بِالمِئَةِ
help-hear-plot = رسم صورة (SVG) تبين كم خيارا صحيحا يرفضه كل حد، وكم كلمة أخرى يقبلها

## Questions of other programs, made into a draft

intake-file-too-large = المِلَفُّ أَكْبَرُ مِنْ { $kilobytes } كِيلُوبَايْت، فَلَمْ أَقْرَأْهُ.
intake-file-not-utf8 = الكَلِمَاتُ فِي هٰذَا المِلَفِّ لَيْسَتْ بِتَرْمِيزِ UTF-8، فَلَمْ أَقْرَأْهَا. اِحْفَظُوهُ مَرَّةً أُخْرَى بِتَرْمِيزِ "UTF-8".
intake-file-of-another-kind = لَيْسَ هٰذَا مِلَفًّا مِنَ النَّوْعِ الَّذِي يَقُولُهُ اسْمُهُ.
intake-malformed = لَا أَسْتَطِيعُ قِرَاءَةَ هٰذَا: { $near }
intake-cut-short = لَا يُقْرَأُ المِلَفُّ مِنَ السَّطْرِ { $line } فَصَاعِدًا. وَمَا قَبْلَهُ مَوْجُودٌ فِي المُسَوَّدَةِ.
intake-entities = يُرِيدُ المِلَفُّ أَنْ يَضَعَ أَشْيَاءَ أُخْرَى مَكَانَ كَلِمَاتِهِ. تَوَقَّفْتُ عَنِ القِرَاءَةِ هُنَا.
intake-archive-damaged = الحُزْمَةُ تَالِفَةٌ وَلَا تُفْتَحُ.
intake-archive-too-many = عَدَدُ المِلَفَّاتِ فِي الحُزْمَةِ أَكْبَرُ مِنْ { $limit }، فَلَمْ أَفْتَحْهَا.
intake-archive-entry-absent = لَيْسَ فِي الحُزْمَةِ مِلَفٌّ { $name } أَسْتَطِيعُ قِرَاءَتَهُ.
intake-archive-ambiguous = فِي الحُزْمَةِ مِلَفَّانِ فِي مَكَانٍ وَاحِدٍ، فَلَا أَحَدَ يَعْرِفُ أَيُّهُمَا المَقْصُودُ. لَمْ أَفْتَحْهَا.
intake-archive-swells = المِلَفُّ { $name } فِي الحُزْمَةِ يَكْبُرُ كَثِيرًا عِنْدَ فَكِّ ضَغْطِهِ. تَرَكْتُهُ مَضْغُوطًا.
intake-archive-hostile-names = فِي الحُزْمَةِ مِلَفَّاتٌ تُرِيدُ أَنْ تُكْتَبَ فِي غَيْرِ مَكَانِهَا، وَعَدَدُهَا { $count }. لَا أَكْتُبُ شَيْئًا مِنْهَا، لٰكِنِ احْذَرُوا هٰذِهِ الحُزْمَةَ.
intake-content-unknown = لَيْسَ فِي الدَّوْرَاتِ مَا يُقَابِلُ مُحْتَوًى مِنْ هٰذَا النَّوْعِ: { $kind }
intake-media = مَا تُرِكَ مِنَ الصُّوَرِ وَالأَصْوَاتِ وَالأَفْلَامِ: { $count }.
intake-formula = بَقِيَتْ صِيغَةٌ رِيَاضِيَّةٌ كَمَا هِيَ مَكْتُوبَةٌ. لَا يَسْتَطِيعُ صَوْتٌ قِرَاءَتَهَا: قُولُوهَا بِالكَلِمَاتِ.
intake-text-absent = لَا نَصَّ هُنَا يُقَالُ، فَتُرِكَ هٰذَا.
intake-text-too-long = هُنَاكَ نَصٌّ أَطْوَلُ مِنْ { $limit } بَايْت، وَهٰذَا أَطْوَلُ مِمَّا يُسْتَمَعُ إِلَيْهِ. تُرِكَ.
intake-answer-unspeakable = هُنَاكَ جَوَابٌ لَا يُنْطَقُ، لِأَنَّهُ صُورَةٌ أَوْ رُمُوزٌ فَقَطْ. تُرِكَ.
intake-answer-twice = جَوَابَانِ يُقَالَانِ بِالطَّرِيقَةِ نَفْسِهَا. تَرَكْتُ الثَّانِيَ: { $answer }
intake-too-many-answers = عَدَدُ الأَجْوِبَةِ أَكْبَرُ مِنْ { $limit }. تَرَكْتُ الأَخِيرَةَ مِنَ الأَجْوِبَةِ الخَاطِئَةِ.
intake-too-few-answers = لَمْ تَبْقَ أَجْوِبَةٌ كَافِيَةٌ، فَتُرِكَ السُّؤَالُ.
intake-right-answer-absent = لَيْسَ هُنَا جَوَابٌ صَحِيحٌ، فَتُرِكَ السُّؤَالُ.
intake-several-right = كَانَ المَطْلُوبُ اخْتِيَارَ كُلِّ الأَجْوِبَةِ الصَّحِيحَةِ مَعًا. أَمَّا فِي الدَّوْرَةِ فَأَيُّ وَاحِدٍ مِنْهَا صَحِيحٌ.
intake-order-length = يُمْكِنُ تَرْتِيبُ شَيْئَيْنِ إِلَى سَبْعَةِ أَشْيَاءَ. تُرِكَ هٰذَا.
intake-answer-pattern = النَّجْمَةُ تَعْنِي أَجْوِبَةً كَثِيرَةً، فَتَرَكْتُ هٰذَا: { $answer } اُذْكُرُوا مَا يَقُولُهُ النَّاسُ حَقًّا.
intake-replies = كَانَ السُّؤَالُ مَعَ رُدُودِهِ وَتَلْمِيحَاتِهِ أَطْوَلَ مِنَ اللَّازِمِ. تَرَكْتُ الرُّدُودَ وَالتَّلْمِيحَاتِ.
intake-too-many = فِي المِلَفِّ أَكْثَرُ مِمَّا تَسَعُهُ دَوْرَةٌ. أَخَذْتُ { $limit } وَتَرَكْتُ البَاقِيَ.
intake-licence-unknown = لَا يَقُولُ المِلَفُّ بِأَيِّ رُخْصَةٍ يُسْتَعْمَلُ. اِسْأَلُوا مَنْ صَنَعُوهُ، وَاكْتُبُوا الرُّخْصَةَ فِي course.toml.
intake-nothing = لَا شَيْءَ فِي هٰذَا المِلَفِّ يَصْلُحُ أَنْ يَكُونَ دَرْسًا.
intake-more = عَدَدُ مَا تُرِكَ أَكْبَرُ مِنْ { $limit }، وَهٰذِهِ وَحْدَهَا مَذْكُورَةٌ هُنَا.

## Packs

error-pack-too-large = هٰذِهِ الحُزْمَةُ كَبِيرَةٌ جِدًّا: أَكْبَرُ مِنْ { $limit }.
error-pack-malformed = هٰذِهِ الحُزْمَةُ تَالِفَةٌ: لَا يُقْرَأُ السَّطْرُ { $line }، العَمُودُ { $column }، مِنْ بَيَانِ مُحْتَوَيَاتِهَا.
error-pack-not-canonical = بَيَانُ مُحْتَوَيَاتِ هٰذِهِ الحُزْمَةِ غَيْرُ مَكْتُوبٍ كَمَا يَجِبُ، فَلَمْ تُسْتَعْمَلْ.
error-pack-format-unknown = هٰذِهِ الحُزْمَةُ لِبَرْنَامَجٍ أَحْدَثَ: صِيغَتُهَا { $found }.
error-pack-text-unfit = فِي هٰذِهِ الحُزْمَةِ عُنْوَانٌ أَوِ اسْمٌ لَا يُمْكِنُ عَرْضُهُ، فَلَمْ تُسْتَعْمَلْ.
error-pack-text-absent = لَيْسَ لِهٰذِهِ الحُزْمَةِ عُنْوَانٌ، أَوْ لَيْسَ لَهَا سَبَبٌ.
error-pack-languages-differ = لَيْسَتْ فِي هٰذِهِ الحُزْمَةِ اللُّغَاتُ الَّتِي تَقُولُ إِنَّهَا فِيهَا.
error-pack-part-twice = { $file } مَوْجُودٌ فِي هٰذِهِ الحُزْمَةِ مَرَّتَيْنِ.
error-pack-part-out-of-place = { $file } لَيْسَ مِمَّا يُوضَعُ فِي حُزْمَةٍ مِنْ هٰذَا النَّوْعِ.
error-pack-part-absent = هٰذِهِ الحُزْمَةُ نَاقِصَةٌ: لَيْسَ فِيهَا أَهَمُّ مَا تَحْتَاجُ إِلَيْهِ.
error-pack-file-empty = { $file } فِي هٰذِهِ الحُزْمَةِ فَارِغٌ.
error-pack-file-too-large = { $file } فِي هٰذِهِ الحُزْمَةِ كَبِيرٌ جِدًّا.
error-pack-pieces-differ = حَجْمُ { $file } فِي هٰذِهِ الحُزْمَةِ لَيْسَ كَمَا تَقُولُ الحُزْمَةُ.
error-pack-not-a-pack = هٰذَا المِلَفُّ لَيْسَ حُزْمَةً.
error-pack-cut-short = هٰذِهِ الحُزْمَةُ نَاقِصَةٌ. اِنْسَخُوهَا مَرَّةً أُخْرَى.
error-pack-bytes-behind = بَعْدَ نِهَايَةِ هٰذِهِ الحُزْمَةِ شَيْءٌ زَائِدٌ، فَلَمْ تُسْتَعْمَلْ.
error-pack-wrong-hash = { $file } فِي هٰذِهِ الحُزْمَةِ تَالِفٌ، فَلَمْ يُسْتَعْمَلْ. اِنْسَخُوا الحُزْمَةَ مَرَّةً أُخْرَى.
error-pack-failed = لَا تُمْكِنُ قِرَاءَةُ الحُزْمَةِ أَوْ كِتَابَتُهَا.

error-distribution-not-there = المَكَانُ الَّذِي نَبْحَثُ فِيهِ لَيْسَتْ فِيهِ الحُزْمَةُ كُلُّهَا.
error-distribution-wrong-size = فِي المَكَانِ الَّذِي نَبْحَثُ فِيهِ مِلَفٌّ حَجْمُهُ لَيْسَ كَمَا يَجِبُ. لَعَلَّ هٰذِهِ الشَّبَكَةَ تَطْلُبُ مِنْ ضُيُوفِهَا تَسْجِيلَ الدُّخُولِ أَوَّلًا.
error-distribution-cannot-read = لَا تُمْكِنُ قِرَاءَةُ { $path }. هَلِ الذَّاكِرَةُ المَحْمُولَةُ فِي مَكَانِهَا؟
error-distribution-address-unfit = { $address } لَيْسَ عُنْوَانًا يُمْكِنُ اسْتِعْمَالُهُ.
error-distribution-no-network = لَا يُمْكِنُ الوُصُولُ إِلَى { $host }. هَلْ تُوجَدُ شَبَكَةٌ؟
error-distribution-not-secure = الِاتِّصَالُ بِـ { $host } غَيْرُ آمِنٍ، فَلَمْ يُجْلَبْ شَيْءٌ.
error-distribution-refused = لَا يُعْطِي { $host } مَا طَلَبْنَاهُ (الحَالَةُ { $status }).
error-distribution-not-http = لَا يُجِيبُ { $host } كَمَا تُجِيبُ خَوَادِمُ الوِيبْ.
error-distribution-broken = اِنْقَطَعَ الِاتِّصَالُ بِـ { $host }. حُفِظَ مَا وَصَلَ: حَاوِلُوا مَرَّةً أُخْرَى، وَسَيَسْتَمِرُّ مِنْ هُنَاكَ.
error-distribution-cancelled = تَوَقَّفَ. حُفِظَ مَا وَصَلَ.
error-distribution-wrong-bytes = مَا وَصَلَ تَالِفٌ أَوْ لَيْسَ هُوَ المِلَفَّ الصَّحِيحَ، فَلَمْ يُحْفَظْ مِنْهُ شَيْءٌ.
error-distribution-needs-newer-app = هٰذِهِ الحُزْمَةُ لِبَرْنَامَجٍ أَحْدَثَ.
error-distribution-older = الإِصْدَارُ { $offered } أَقْدَمُ مِنَ الإِصْدَارِ { $held } المَوْجُودِ هُنَا.
error-distribution-withdrawn = سَحَبَ هٰذَا مَنْ نَشَرُوهُ.
error-distribution-not-held = هٰذَا غَيْرُ مَوْجُودٍ عَلَى الجِهَازِ.
error-distribution-damaged = { $file } تَالِفٌ. اِحْذِفُوا الحُزْمَةَ، وَأَحْضِرُوهَا إِلَى هُنَا مِنْ جَدِيدٍ.
error-distribution-busy = بَرْنَامَجٌ آخَرُ يُحْضِرُ حُزْمَةً إِلَى هُنَا الآنَ.
error-distribution-no-space = لَا تُوجَدُ مِسَاحَةٌ كَافِيَةٌ فِي { $folder }: المَطْلُوبُ { $needed } مِيغَابَايْتْ، وَالمُتَاحُ { $free }.
error-distribution-cannot-write = لَا تُمْكِنُ الكِتَابَةُ فِي { $path }.
error-distribution-no-sharing = لَا تُمْكِنُ مُشَارَكَةُ شَيْءٍ عَلَى هٰذِهِ الشَّبَكَةِ.

## Translators' files and drafts, on the command line

help-course-export-po = الكلمات لمن يترجم، في ملف PO لبرنامج gettext
help-course-export-xliff = الكلمات لمن يترجم، في ملف XLIFF 2
help-course-export-csv = الكلمات لمن يترجم، في جدول لبرامج الجداول
help-course-import = وضع ترجمة رجعت في الدورة
help-course-import-folder = مجلد الدورة
help-course-import-file = ملف الترجمة؛ ينتهي اسمه بـ .po أو .xliff أو .csv
help-course-draft = صنع مسودة دورة من أسئلة برنامج آخر
help-course-draft-file = الأسئلة: H5P أو Moodle XML أو GIFT أو تصدير نصي من Anki
help-course-draft-out = مجلد المسودة؛ يجب أن يكون فارغا أو غير موجود بعد
course-export-words-done = كَتَبْتُ { $file }. النُّصُوصُ: { $texts }، وَالمُتَرْجَمُ مِنْهَا: { $translated }. مَا يَجِبُ النَّظَرُ فِيهِ مَرَّةً أُخْرَى: { $stale }.
course-import-done = صَارَ { $file } مُحَدَّثًا. النُّصُوصُ الَّتِي تَغَيَّرَتْ: { $changed }. مَا يَجِبُ النَّظَرُ فِيهِ: { $problems }.
course-draft-done = المُسَوَّدَةُ فِي { $folder }. الدُّرُوسُ: { $lessons }. الخُطُوَاتُ: { $steps }. مَا لَمْ يُمْكِنْ نَقْلُهُ كَمَا كَانَ: { $left }.
error-import-kind = لَا أَعْرِفُ مَا هُوَ { $file }. أَقْرَأُ المِلَفَّاتِ الَّتِي تَنْتَهِي بِـ .po أَوْ .xliff أَوْ .csv.
error-import-language = هٰذِهِ التَّرْجَمَةُ بِاللُّغَةِ { $found }، لَا بِاللُّغَةِ { $language }.
error-draft-kind = لَا أَعْرِفُ مَا هُوَ { $file }. أَقْرَأُ حُزَمَ H5P أَوْ Moodle XML أَوْ GIFT أَوْ بِطَاقَاتِ Anki المُصَدَّرَةَ نَصًّا.

## Officers of a federation

help-federation = اتخاذ القرار مع الآخرين فيما ينشر
help-federation-key = صنع مفتاح لمفوض بالتوقيع
help-federation-key-out = مكان كتابة المفتاح؛ يوضع نصفه العلني بجانبه، وينتهي اسمه بـ .pub
help-federation-key-name = اسم المفوض كما يعرفه الآخرون
help-federation-key-passphrase_file = ملف فيه العبارة السرية؛ وبدونه تطلب كتابتها
help-federation-init = بدء اتحاد
help-federation-init-folder = مجلد الاتحاد
help-federation-init-title = اسم الاتحاد
help-federation-init-officers = النصف العلني من مفتاح مفوض؛ مرة لكل مفوض
help-federation-init-threshold = كم مفوضا يجب أن يوقع
help-federation-show = ما هو مقترح، ومن وقع عليه
help-federation-show-folder = مجلد الاتحاد
help-federation-add-officer = اقتراح مفوض جديد
help-federation-add-officer-folder = مجلد الاتحاد
help-federation-add-officer-officer = النصف العلني من مفتاح المفوض الجديد
help-federation-add-officer-role = التعاونية التي يوقع المفوض عنها؛ وبدونها الاتحاد نفسه
help-federation-remove-officer = اقتراح أن يتوقف أحد عن التوقيع
help-federation-remove-officer-folder = مجلد الاتحاد
help-federation-remove-officer-who = اسم المفوض
help-federation-remove-officer-role = التعاونية التي كان المفوض يوقع عنها؛ وبدونها الاتحاد نفسه
help-federation-rotate = اقتراح مفتاح جديد لمفوض ضاع مفتاحه أو سرق
help-federation-rotate-folder = مجلد الاتحاد
help-federation-rotate-who = اسم المفوض
help-federation-rotate-officer = النصف العلني من المفتاح الجديد
help-federation-rotate-role = التعاونية؛ وبدونها الاتحاد نفسه
help-federation-threshold = اقتراح عدد التوقيعات اللازمة
help-federation-threshold-folder = مجلد الاتحاد
help-federation-threshold-threshold = عدد التوقيعات اللازمة
help-federation-threshold-role = التعاونية؛ وبدونها الاتحاد نفسه
help-federation-delegate = اقتراح أن تنشر تعاونية بنفسها
help-federation-delegate-folder = مجلد الاتحاد
help-federation-delegate-name = اسم التعاونية، بحروف لاتينية صغيرة وبلا مسافات
help-federation-delegate-officers = النصف العلني من مفتاح مفوض من التعاونية؛ مرة لكل مفوض
help-federation-delegate-threshold = كم منهم يجب أن يوقع
help-federation-delegate-scope = الأسماء التي تنشر تحتها؛ وهي عادة اسمها ثم خط مائل ثم أي شيء
help-federation-delegate-by = من يثق بها، إن لم يكن الاتحاد
help-federation-undelegate = اقتراح أن تتوقف تعاونية عن النشر
help-federation-undelegate-folder = مجلد الاتحاد
help-federation-undelegate-name = اسم التعاونية
help-federation-undelegate-by = من كان يثق بها، إن لم يكن الاتحاد
help-federation-propose = اقتراح حزم للنشر
help-federation-propose-folder = مجلد الاتحاد
help-federation-propose-packs = الحزم، كما يصنعها الأمر sauti course build
help-federation-propose-role = التعاونية التي تنشرها؛ وبدونها الاتحاد نفسه
help-federation-withdraw = اقتراح وقف استعمال حزمة
help-federation-withdraw-folder = مجلد الاتحاد
help-federation-withdraw-name = الاسم الذي نشرت به
help-federation-withdraw-reasons = السبب: لغة ثم علامة يساوي ثم جملة؛ مرة لكل لغة
help-federation-withdraw-role = التعاونية التي نشرتها؛ وبدونها الاتحاد نفسه
help-federation-renew = اقتراح الشيء نفسه مرة أخرى، لمدة أطول
help-federation-renew-folder = مجلد الاتحاد
help-federation-renew-role = التعاونية؛ وبدونها الاتحاد نفسه
help-federation-sign = قراءة ما هو مقترح والتوقيع عليه
help-federation-sign-folder = مجلد الاتحاد
help-federation-sign-key = الملف الذي فيه مفتاحكم
help-federation-sign-passphrase_file = ملف فيه العبارة السرية؛ وبدونه تطلب كتابتها
help-federation-sign-copies = اقتراح وقع عليه مفوض آخر وأرسله
help-federation-sign-yes = التوقيع دون سؤال
help-federation-sign-aloud = قراءة ما يوقع عليه بصوت مسموع
help-federation-publish = بدء العمل بما وقع عليه عدد كاف من المفوضين
help-federation-publish-folder = مجلد الاتحاد
help-federation-publish-key = الملف الذي فيه مفتاحكم
help-federation-publish-passphrase_file = ملف فيه العبارة السرية؛ وبدونه تطلب كتابتها
help-federation-publish-copies = اقتراح وقع عليه مفوض آخر وأرسله
help-federation-give-up = ترك اقتراح
help-federation-give-up-folder = مجلد الاتحاد
help-federation-give-up-role = أي اقتراح: root أو targets أو تعاونية

federation-passphrase = عِبَارَتُكُمُ السِّرِّيَّةُ:
federation-passphrase-new = عِبَارَةٌ سِرِّيَّةٌ جَدِيدَةٌ مِنْ عِدَّةِ كَلِمَاتٍ:
federation-passphrase-again = العِبَارَةُ نَفْسُهَا مَرَّةً أُخْرَى:
federation-passphrase-differs = العِبَارَتَانِ السِّرِّيَّتَانِ مُخْتَلِفَتَانِ. لَمْ يُصْنَعْ شَيْءٌ.
federation-passphrase-short = العِبَارَةُ السِّرِّيَّةُ قَصِيرَةٌ. اِخْتَارُوا عِدَّةَ كَلِمَاتٍ. أَقَلُّ عَدَدٍ لِلْحُرُوفِ هُوَ { $least }.
federation-key-made = مِفْتَاحُكُمْ فِي { $file }. اِحْتَفِظُوا بِهِ لِأَنْفُسِكُمْ، وَبِنُسْخَةٍ مِنْهُ فِي مَكَانٍ آمِنٍ آخَرَ. أَعْطُوا الآخَرِينَ { $public }، وَاقْرَؤُوا عَلَيْهِمْ هٰذِهِ الأَرْقَامَ: { $fingerprint }
federation-nothing-proposed = لَا يُوجَدُ اقْتِرَاحٌ.
federation-nothing-to-sign = لَا يُوجَدُ اقْتِرَاحٌ يَحِقُّ لِهٰذَا المِفْتَاحِ التَّوْقِيعُ عَلَيْهِ.
federation-proposal = اِقْتِرَاحٌ عَنْ { $role }، الإِصْدَارُ { $version }. أَرْقَامُهُ: { $fingerprint }
federation-proposal-file = لِلتَّسْلِيمِ إِلَى الآخَرِينَ: { $file }
federation-standing = { $missing ->
    [0] التَّوْقِيعَاتُ: { $signed }. هٰذَا يَكْفِي.
    [one] التَّوْقِيعَاتُ: { $signed }. يَلْزَمُ تَوْقِيعٌ وَاحِدٌ آخَرُ.
    [two] التَّوْقِيعَاتُ: { $signed }. يَلْزَمُ تَوْقِيعَانِ آخَرَانِ.
    [few] التَّوْقِيعَاتُ: { $signed }. تَلْزَمُ { $missing } تَوْقِيعَاتٍ أُخْرَى.
    [many] التَّوْقِيعَاتُ: { $signed }. يَلْزَمُ { $missing } تَوْقِيعًا آخَرَ.
   *[other] التَّوْقِيعَاتُ: { $signed }. يَلْزَمُ { $missing } تَوْقِيعٍ آخَرَ.
}
federation-agree = هَلْ تُوَافِقُونَ؟ لِلتَّوْقِيعِ اُكْتُبُوا نعم:
federation-agree-yes = نعم
federation-cannot-ask = لَا أَحَدَ هُنَا يُمْكِنُ سُؤَالُهُ. لَمْ يُوَقَّعْ عَلَى شَيْءٍ. إِنْ كُنْتُمْ مُتَأَكِّدِينَ، فَأَضِيفُوا --yes.
federation-signed = وَقَّعْتُمْ عَنْ { $role }.
federation-not-signed = لَمْ تُوَقِّعُوا عَنْ { $role }.
federation-published = بَدَأَ العَمَلُ بِمَا تَقَرَّرَ عَنْ { $role }.
federation-waiting = { $missing ->
    [0] { $role }: فِي انْتِظَارِ قَرَارٍ آخَرَ مُرْتَبِطٍ بِهِ.
    [one] { $role }: فِي انْتِظَارِ تَوْقِيعٍ وَاحِدٍ آخَرَ.
    [two] { $role }: فِي انْتِظَارِ تَوْقِيعَيْنِ آخَرَيْنِ.
    [few] { $role }: فِي انْتِظَارِ { $missing } تَوْقِيعَاتٍ أُخْرَى.
    [many] { $role }: فِي انْتِظَارِ { $missing } تَوْقِيعًا آخَرَ.
   *[other] { $role }: فِي انْتِظَارِ { $missing } تَوْقِيعٍ آخَرَ.
}
federation-list-renewed = وُقِّعَ مِنْ جَدِيدٍ عَلَى قَائِمَةِ أَحْدَثِ المِلَفَّاتِ. لَمْ يَتَغَيَّرْ شَيْءٌ آخَرُ.
federation-to-be-published = الْآنَ يَجْعَلُهُ نَافِذًا مُفَوَّضٌ مِنَ الِاتِّحَادِ نَفْسِهِ، بِالْأَمْرِ sauti federation publish.
federation-given-up = تُرِكَ الِاقْتِرَاحُ عَنْ { $role }.

federation-change-begins = يَبْدَأُ الِاتِّحَادُ. اِسْمُهُ { $title }.
federation-change-joins = يَصِيرُ مِنْ حَقِّ { $name } التَّوْقِيعُ عَنْ { $role }. أَرْقَامُ المِفْتَاحِ: { $fingerprint }
federation-change-leaves = لَا يَبْقَى مِنْ حَقِّ { $name } التَّوْقِيعُ عَنْ { $role }.
federation-change-needs = يَلْزَمُ عَنْ { $role } تَوْقِيعُ { $threshold } مِنْ { $all } مِنَ المُفَوَّضِينَ.
federation-change-trusts = يَصِيرُ مِنْ حَقِّ التَّعَاوُنِيَّةِ { $name } أَنْ تَنْشُرَ بِنَفْسِهَا، تَحْتَ هٰذِهِ الأَسْمَاءِ: { $scope }
federation-change-distrusts = لَا يَبْقَى مِنْ حَقِّ التَّعَاوُنِيَّةِ { $name } أَنْ تَنْشُرَ.
federation-change-lists = تُنْشَرُ الحُزْمَةُ { $name }، الإِصْدَارُ { $version }.
federation-change-replaces = تَنْتَقِلُ الحُزْمَةُ { $name } مِنَ الإِصْدَارِ { $from } إِلَى الإِصْدَارِ { $to }.
federation-change-unlists = لَا تُعْرَضُ الحُزْمَةُ { $name } بَعْدَ الآنَ.
federation-change-withdraws = تُسْحَبُ الحُزْمَةُ { $name }. السَّبَبُ: { $reason }
federation-change-valid = تَسْتَمِرُّ صَلَاحِيَّةُ { $role } حَتَّى { $date }.
federation-change-unknown = يَتَغَيَّرُ شَيْءٌ لَا أَعْرِفُ لَهُ اسْمًا: { $member }. لَا تُوَقِّعُوا قَبْلَ أَنْ تَعْرِفُوا مَا هُوَ.

error-federation-no-key = { $file } لَيْسَ مِفْتَاحَ مُفَوَّضٍ بِالتَّوْقِيعِ.
error-federation-no-such-key = لَيْسَ هٰذَا مِفْتَاحَ مُفَوَّضٍ بِالتَّوْقِيعِ.
error-federation-not-opened = العِبَارَةُ السِّرِّيَّةُ لَا تَفْتَحُ المِفْتَاحَ، أَوِ المِلَفُّ تَالِفٌ.
error-federation-no-chance = لَا يُعْطِي النِّظَامُ أَرْقَامًا عَشْوَائِيَّةً. لَمْ يُصْنَعْ مِفْتَاحٌ.
error-federation-no-passphrase = لَا أَحَدَ هُنَا يُمْكِنُ سُؤَالُهُ عَنِ العِبَارَةِ السِّرِّيَّةِ. ضَعُوهَا فِي مِلَفٍّ، وَاذْكُرُوهُ بِالخِيَارِ --passphrase-file.
error-federation-no-proposal = لَيْسَ هٰذَا اقْتِرَاحًا، أَوْ هُوَ تَالِفٌ.
error-federation-changed = الِاقْتِرَاحُ عَنْ { $role } يَقُولُ غَيْرَ مَا وُقِّعَ عَلَيْهِ. لَقَدْ غَيَّرَهُ أَحَدٌ. لَا تُوَقِّعُوا عَلَيْهِ، وَاسْأَلُوا آخِرَ مَنْ كَانَ عِنْدَهُ.
error-federation-outdated = الِاقْتِرَاحُ عَنْ { $role } قَدِيمٌ: يُعْمَلُ الآنَ بِالإِصْدَارِ { $version }. يَجِبُ تَقْدِيمُ الِاقْتِرَاحِ مِنْ جَدِيدٍ.
error-federation-not-an-officer = لَا يَحِقُّ لِهٰذَا المِفْتَاحِ التَّوْقِيعُ عَنْ { $role }.
error-federation-broken = { $file } تَالِفٌ.
error-federation-already-there = يُوجَدُ اتِّحَادٌ فِي هٰذَا المُجَلَّدِ مِنْ قَبْلُ.
error-federation-not-there = لَا يُوجَدُ اتِّحَادٌ فِي { $folder }.
error-federation-no-such-role = لَا يُوجَدُ { $role } فِي هٰذَا الِاتِّحَادِ.
error-federation-no-such-officer = لَا يُوجَدُ { $who } بَيْنَ المُفَوَّضِينَ بِالتَّوْقِيعِ عَنْ { $role }.
error-federation-already-officer = { $who } مِنَ المُفَوَّضِينَ بِالتَّوْقِيعِ عَنْ { $role } مِنْ قَبْلُ.
error-federation-threshold = لَا يُمْكِنُ أَنْ يَكُونَ التَّوْقِيعُ عَنْ { $role } بِعَدَدِ { $threshold } مِنْ { $all }.
error-federation-key-twice = سَيَكُونُ مِفْتَاحٌ وَاحِدٌ مَذْكُورًا مَرَّتَيْنِ عَنْ { $role }، وَسَيُحْسَبُ مَرَّتَيْنِ.
error-federation-being-signed = يَجْرِي التَّوْقِيعُ عَلَى الِاقْتِرَاحِ عَنْ { $role }. اِبْدَؤُوا العَمَلَ بِهِ أَوَّلًا، أَوِ اتْرُكُوهُ.
error-federation-out-of-scope = لَيْسَ مِنْ حَقِّ { $role } النَّشْرُ تَحْتَ الِاسْمِ { $name }.
error-federation-not-listed = لَا شَيْءَ مَنْشُورٌ تَحْتَ الِاسْمِ { $name }.
error-federation-reason = «{ $given }» لَيْسَ سَبَبًا. اُكْتُبُوا لُغَةً ثُمَّ عَلَامَةَ يُسَاوِي ثُمَّ جُمْلَةً، مِثْلُ ar=فِيهَا سِعْرٌ غَيْرُ صَحِيحٍ.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = الدورات والأصوات ونماذج السماع التي تنتقل من يد إلى يد
help-packs-trust = الثقة باتحاد، بعد مقارنة الأرقام مع المفوضين
help-packs-trust-root = ملف root للاتحاد، أو المجلد الذي ينشره
help-packs-trust-yes = الثقة به دون سؤال
help-packs-trusts = عرض من يثق بهم هذا الجهاز
help-packs-list = عرض ما هو موجود هنا، وما هو معروض
help-packs-list-from = مكان البحث عن المزيد: مجلد، أو عنوان ويب، أو عنوان جهاز مجاور
help-packs-install = إدخال حزمة
help-packs-install-name = الحزمة باسمها في القائمة، أو حزمة أرسلها أحد في ملف واحد
help-packs-install-from = المكان الذي تأتي منه: مجلد، أو عنوان ويب، أو عنوان جهاز مجاور
help-packs-remove = حذف حزمة واستعادة مساحتها
help-packs-remove-name = الحزمة، باسمها في القائمة
help-packs-verify = فحص كل حزمة ببصماتها
help-packs-share = إعطاء الأجهزة المجاورة على هذه الشبكة ما هو موجود هنا، حتى توقفوا ذلك
help-packs-share-name = اسم هذا الجهاز على الشبكة
help-packs-share-port = المنفذ؛ وبدونه أي منفذ متاح
help-packs-neighbours = عرض من يشارك على هذه الشبكة

packs-federation =
    { $all ->
        [one] { $title }. التَّوْقِيعُ لِشَخْصٍ وَاحِدٍ:
       *[other] { $title }. يَلْزَمُ تَوْقِيعُ { $threshold } مِنْ { $all } مِنَ المُفَوَّضِينَ:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = يَثِقُ هٰذَا الجِهَازُ حَتَّى الآنَ بِـ { $title }. سَيَنْتَهِي ذٰلِكَ.
packs-agree = قَارِنُوا الأَرْقَامَ مَعَ المُفَوَّضِينَ، وَجْهًا لِوَجْهٍ. هَلْ يَثِقُ بِهِمْ هٰذَا الجِهَازُ؟ (نعم/لا)
packs-cannot-ask = لَا أَحَدَ هُنَا يُمْكِنُ سُؤَالُهُ. إِنْ كُنْتُمْ قَدْ قَارَنْتُمُ الأَرْقَامَ، فَأَضِيفُوا --yes.
packs-not-trusted = لَمْ يَتَغَيَّرْ شَيْءٌ.
packs-trusted = يَثِقُ هٰذَا الجِهَازُ الآنَ بِـ { $title }.
packs-held = مَوْجُودٌ هُنَا
packs-newer = أَحْدَثُ مِمَّا هُوَ هُنَا، { $megabytes } مِيغَابَايْتْ
packs-offered = مَعْرُوضٌ، { $megabytes } مِيغَابَايْتْ
packs-withdrawn-because = سَحَبَ هٰذَا مَنْ نَشَرُوهُ: { $reason }
packs-silent = لَمْ يُمْكِنْ سُؤَالُ { $role }. { $reason }
packs-stale = وُقِّعَ عَلَى هٰذِهِ المَعْلُومَاتِ فِي { $date }، وَقَدِ انْتَهَتْ صَلَاحِيَّتُهَا. وَمَا سُحِبَ بَعْدَ ذٰلِكَ غَيْرُ مَعْرُوفٍ هُنَا.
packs-stale-since = اِنْتَهَتْ صَلَاحِيَّةُ هٰذِهِ المَعْلُومَاتِ فِي { $date }. وَمَا سُحِبَ بَعْدَ ذٰلِكَ غَيْرُ مَعْرُوفٍ هُنَا.
packs-checking = أَنْظُرُ فِيمَا هُوَ مَوْجُودٌ هُنَا: { $percent } بِالمِئَةِ
packs-carrying = { $name }: { $percent } بِالمِئَةِ، { $done } مِنْ { $all } مِيغَابَايْتْ
packs-left-seconds =
    { $seconds ->
        [one] بَقِيَتْ ثَانِيَةٌ وَاحِدَةٌ
        [two] بَقِيَتْ ثَانِيَتَانِ
        [few] بَقِيَتْ { $seconds } ثَوَانٍ
        [many] بَقِيَتْ { $seconds } ثَانِيَةً
       *[other] بَقِيَتْ { $seconds } ثَانِيَةٍ
    }
packs-left-minutes =
    { $minutes ->
        [one] بَقِيَتْ دَقِيقَةٌ وَاحِدَةٌ
        [two] بَقِيَتْ دَقِيقَتَانِ
        [few] بَقِيَتْ { $minutes } دَقَائِقَ
        [many] بَقِيَتْ { $minutes } دَقِيقَةً
       *[other] بَقِيَتْ { $minutes } دَقِيقَةٍ
    }
packs-installed = { $title } { $version }: مَوْجُودٌ هُنَا الآنَ.
packs-removed = حُذِفَ { $name }.
packs-damaged = { $name } تَالِفٌ. اِحْذِفُوهُ، وَأَحْضِرُوهُ إِلَى هُنَا مِنْ جَدِيدٍ.
packs-good = كُلُّ مَا هُوَ مَوْجُودٌ هُنَا سَلِيمٌ.
packs-some-damaged =
    { $count ->
        [one] حُزْمَةٌ وَاحِدَةٌ تَالِفَةٌ.
        [two] حُزْمَتَانِ تَالِفَتَانِ.
        [few] { $count } حُزَمٍ تَالِفَةٌ.
        [many] { $count } حُزْمَةً تَالِفَةٌ.
       *[other] { $count } حُزْمَةٍ تَالِفَةٌ.
    }
packs-share-name = صوت
packs-sharing =
    { $count ->
        [0] لَا تُشَارَكُ أَيُّ حُزْمَةٍ عَلَى { $address }
        [one] تُشَارَكُ حُزْمَةٌ وَاحِدَةٌ عَلَى { $address }
        [two] تُشَارَكُ حُزْمَتَانِ عَلَى { $address }
        [few] تُشَارَكُ { $count } حُزَمٍ عَلَى { $address }
        [many] تُشَارَكُ { $count } حُزْمَةً عَلَى { $address }
       *[other] تُشَارَكُ { $count } حُزْمَةٍ عَلَى { $address }
    }
packs-sharing-until = لِلْإِيقَافِ: Ctrl-C.
packs-shared =
    { $given ->
        [0] لَمْ يُعْطَ أَيُّ مِلَفٍّ.
        [one] أُعْطِيَ مِلَفٌّ وَاحِدٌ.
        [two] أُعْطِيَ مِلَفَّانِ.
        [few] أُعْطِيَتْ { $given } مِلَفَّاتٍ.
        [many] أُعْطِيَ { $given } مِلَفًّا.
       *[other] أُعْطِيَ { $given } مِلَفٍّ.
    }
packs-no-neighbours = لَا أَحَدَ يُشَارِكُ شَيْئًا عَلَى هٰذِهِ الشَّبَكَةِ.

error-trust-nobody = لَا يَثِقُ هٰذَا الجِهَازُ بِأَيِّ اتِّحَادٍ بَعْدُ. اُطْلُبُوا مِلَفَّ root مِنْ أَحَدِ المُفَوَّضِينَ، وَقَارِنُوا الأَرْقَامَ.
error-trust-no-root = لَا يُوجَدُ مِلَفُّ root لِاتِّحَادٍ فِي { $place }.
error-trust-no-place = اُذْكُرُوا المَكَانَ الَّذِي يَأْتِي مِنْهُ، بِالخِيَارِ --from.
error-trust-not-signed = لَمْ يُوَقِّعْ عَلَى { $file } أَحَدٌ يَثِقُ بِهِ هٰذَا الجِهَازُ، فَلَمْ يُحْفَظْ مِنْهُ شَيْءٌ.
error-trust-several = أَكْثَرُ مِنْ نَاشِرٍ يَنْشُرُ شَيْئًا اسْمُهُ { $name }. اُذْكُرُوا الِاسْمَ كَامِلًا، كَمَا فِي القَائِمَةِ.
error-trust-other-publisher = { $held } مَوْجُودٌ هُنَا، وَهُوَ مِنْ نَاشِرٍ آخَرَ. اِحْذِفُوهُ قَبْلَ أَنْ يَأْتِيَ { $name } فِي مَكَانِهِ.
error-trust-unreadable = لَا تُمْكِنُ قِرَاءَةُ مَا يَقُولُهُ الِاتِّحَادُ هُنَاكَ.
error-trust-store = لَا يُمْكِنُ قِرَاءَةُ مَا يُصَدِّقُهُ هٰذَا الجِهَازُ أَوْ حِفْظُهُ.
error-trust-absent = لَا تُوجَدُ هُنَاكَ مَعْلُومَاتٌ كَامِلَةٌ مِنِ اتِّحَادٍ.
error-trust-rollback = هٰذَا أَقْدَمُ مِمَّا رَآهُ هٰذَا الجِهَازُ ({ $role }: { $offered } بَدَلًا مِنْ { $seen })، فَلَمْ يُصَدِّقْهُ.
error-trust-too-few = عَدَدُ التَّوْقِيعَاتِ الصَّحِيحَةِ عَنْ { $role } هُوَ { $found }، وَاللَّازِمُ { $needed }، فَلَمْ يُصَدِّقْهُ هٰذَا الجِهَازُ.
error-trust-expired = اِنْتَهَتْ صَلَاحِيَّةُ مَا يَقُولُهُ { $role } فِي { $date }.
error-trust-broken = مَا يَقُولُهُ الِاتِّحَادُ هُنَاكَ تَالِفٌ أَوْ مُزَوَّرٌ، فَلَمْ يُصَدِّقْهُ هٰذَا الجِهَازُ.
error-trust-not-listed = لَا أَحَدَ مِمَّنْ يَثِقُ بِهِمْ هٰذَا الجِهَازُ يَنْشُرُ { $name }.
