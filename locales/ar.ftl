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

greeting = أَهْلًا بِكُمْ فِي صَوْتْ.
greeting-known = أَهْلًا بِعَوْدَتِكُمْ، { $name }.

