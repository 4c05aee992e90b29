"""Further pictures of the course "cooperative-basics": the account, missing voices, conflicts, and our data."""

from picture_shapes import (
    CLAY, COTTON, EARTH, HEIGHT, INDIGO, LAMPBLACK, LEAF, MADDER, SACK, SKINS, STONE, TURMERIC, WATER, WIDTH,
    WOOD, book, bubble, coin, ground, house, jar, mixed, padlock, person, phone, sack, sun, tree,
)


def money_box(canvas, x, foot, width, height):
    """A wooden box for money, seen from the front, its lid open."""
    dark = mixed(CLAY, LAMPBLACK, 0.3)
    canvas.shape([(x - width / 2, foot - height), (x + width / 2, foot - height),
                  (x + width * 0.44, foot - height * 1.62), (x - width * 0.44, foot - height * 1.62)], dark)
    canvas.disc(x, foot - height, width / 2, LAMPBLACK, 0.16)
    canvas.box(x - width / 2, foot - height, width, height, CLAY, 8)
    canvas.box(x - 13, foot - height * 0.72, 26, 30, TURMERIC, 5)
    canvas.disc(x, foot - height * 0.72 + 14, 5, LAMPBLACK)


def arm(canvas, start, hand, sleeve, skin, width=38):
    canvas.line([start, hand], sleeve, width)
    canvas.disc(*hand, width * 0.54, SKINS[skin])


def mat(canvas, x, y, colour, size=1.0):
    """A mat on the ground, on which somebody could sit."""
    canvas.shape([(x - 40 * size, y - 11 * size), (x + 40 * size, y - 11 * size),
                  (x + 50 * size, y + 13 * size), (x - 50 * size, y + 13 * size)], colour)
    for dy, half in ((-4, 39), (5, 43)):
        ends = [(x - half * size, y + dy * size), (x + half * size, y + dy * size)]
        canvas.line(ends, mixed(colour, COTTON, 0.5), 3 * size)


def in_and_out(canvas):
    """Coins go into the box on one side and out on the other; some stay, and a book lies before it."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, LEAF, 0.2))
    canvas.box(0, 286, WIDTH, 74, WOOD)
    money_box(canvas, 240, 300, 150, 96)
    for x, y in ((206, 196), (240, 190), (274, 196), (224, 178), (258, 178)):
        canvas.disc(x, y + 8, 13, mixed(TURMERIC, LAMPBLACK, 0.3))
        coin(canvas, x, y + 4, 13)
    arm(canvas, (-10, 60), (92, 112), LEAF, 0)
    for x, y in ((124, 124), (152, 134), (178, 152)):
        coin(canvas, x, y, 12)
    for x, y in ((322, 160), (348, 182), (372, 206)):
        coin(canvas, x, y, 12)
    arm(canvas, (494, 296), (402, 232), MADDER, 2)
    book(canvas, 98, 292, 92, INDIGO)


def on_paper(canvas):
    """The book is full of coins, and the box is empty; the buyer drives away with the sacks."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.2))
    canvas.box(0, 150, WIDTH, 30, EARTH)
    canvas.box(300, 86, 110, 56, mixed(WOOD, TURMERIC, 0.3), 4)
    for x in (326, 356, 386):
        sack(canvas, x, 92, SACK, 0.62)
    canvas.box(408, 66, 58, 76, INDIGO, 10)
    canvas.box(432, 78, 26, 26, WATER, 4)
    for x in (328, 436):
        canvas.disc(x, 148, 19, LAMPBLACK)
        canvas.disc(x, 148, 8, STONE)
    canvas.box(0, 292, WIDTH, 68, WOOD)
    book(canvas, 130, 196, 196, MADDER)
    for x, y in ((76, 212), (104, 224), (156, 224), (184, 212), (82, 244), (178, 244)):
        coin(canvas, x, y, 11)
    money_box(canvas, 356, 322, 132, 84)


def empty_mats(canvas):
    """A circle of people under a tree, in which three mats are empty."""
    ground(canvas, mixed(COTTON, CLAY, 0.35), 170)
    tree(canvas, 240, 190, 1.7)
    for x, clothes, skin, hair in ((126, INDIGO, 0, "white"), (196, MADDER, 2, "short"), (292, LEAF, 1, "hat")):
        person(canvas, x, 262, clothes, skin, 0.9, hair)
    mat(canvas, 368, 254, TURMERIC, 0.9)
    person(canvas, 432, 300, CLAY, 3, 1.0, "cap")
    person(canvas, 50, 302, TURMERIC, 1, 1.0, "short")
    mat(canvas, 124, 326, MADDER, 1.05)
    mat(canvas, 360, 330, INDIGO, 1.05)
    person(canvas, 242, 346, LEAF, 0, 1.02, "bun")


def evening_meeting(canvas):
    """It is evening: she cooks, a child beside her, and in the lit house over there they meet."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.85))
    canvas.disc(70, 62, 26, mixed(COTTON, TURMERIC, 0.3))
    canvas.disc(82, 54, 23, mixed(COTTON, INDIGO, 0.85))
    canvas.box(0, 250, WIDTH, 110, mixed(LEAF, LAMPBLACK, 0.55))
    canvas.box(282, 110, 168, 142, mixed(TURMERIC, COTTON, 0.35))
    canvas.shape([(262, 112), (470, 112), (366, 44)], MADDER)
    for x, clothes, skin, hair in ((318, LEAF, 2, "short"), (366, CLAY, 0, "white"), (414, INDIGO, 3, "cap")):
        person(canvas, x, 250, clothes, skin, 0.8, hair)
    canvas.box(282, 206, 168, 46, mixed(TURMERIC, WOOD, 0.4))
    for side in (-1, 1):
        canvas.line([(166 - side * 30, 346), (166 + side * 30, 330)], WOOD, 9)
    canvas.shape([(148, 336), (184, 336), (166, 290)], TURMERIC)
    canvas.pie(166, 270, 38, 0, 180, STONE)
    canvas.box(124, 262, 84, 10, mixed(STONE, COTTON, 0.3), 5)
    person(canvas, 84, 340, CLAY, 0, 1.35, "bun", right=(42, 22))
    person(canvas, 236, 344, TURMERIC, 0, 0.72, "short", left=(-12, 26))


def own_purse(canvas):
    """A woman hands over her milk can, and the coins are put into her own hand; another man looks on."""
    ground(canvas)
    sun(canvas, 60, 56)
    person(canvas, 430, 308, LEAF, 3, 1.25, "cap", left=(8, 40))
    canvas.box(296, 232, 124, 100, WOOD, 6)
    canvas.box(286, 222, 144, 16, mixed(WOOD, TURMERIC, 0.3), 6)
    person(canvas, 332, 306, INDIGO, 2, 1.5, "short", left=(-62, 8))
    canvas.box(296, 246, 124, 90, WOOD, 6)
    canvas.box(286, 234, 144, 16, mixed(WOOD, TURMERIC, 0.3), 6)
    book(canvas, 390, 214, 62, MADDER)
    person(canvas, 134, 340, MADDER, 0, 1.6, "scarf", left=(-22, 62), right=(64, -12))
    for x, y in ((236, 180), (226, 156), (250, 160)):
        coin(canvas, x, y, 13)
    canvas.box(58, 258, 58, 86, STONE, 12)
    canvas.box(70, 238, 34, 26, STONE, 5)
    canvas.box(64, 230, 46, 13, mixed(STONE, LAMPBLACK, 0.3), 6)


def young_speaker(canvas):
    """A young woman stands and speaks; those around her, old and young, listen."""
    ground(canvas, mixed(COTTON, TURMERIC, 0.3), 180)
    bubble(canvas, 326, 62, 150, 76, (266, 132))
    for x, radius in ((282, 6), (312, 9), (342, 6), (370, 9)):
        canvas.disc(x, 62, radius, LEAF)
    person(canvas, 240, 322, LEAF, 1, 1.6, "bun", left=(-40, 18), right=(40, -24))
    for x, foot, clothes, skin, hair in (
        (42, 300, INDIGO, 3, "white"), (122, 286, MADDER, 0, "hat"), (362, 286, CLAY, 2, "scarf"),
        (440, 300, INDIGO, 0, "white"),
    ):
        person(canvas, x, foot, clothes, skin, 1.15, hair)
    for x, clothes, skin, hair in ((92, TURMERIC, 2, "short"), (390, MADDER, 3, "short")):
        person(canvas, x, 360, clothes, skin, 1.0, hair)


def one_pump(canvas):
    """One pump between two fields; from both sides somebody reaches for it."""
    canvas.box(0, 170, WIDTH, 190, mixed(COTTON, LEAF, 0.4))
    sun(canvas, 240, 54)
    for row in range(4):
        for side in (-1, 1):
            canvas.line([(240 + side * (76 + row * 6), 206 + row * 44), (240 + side * 250, 206 + row * 44)],
                        mixed(EARTH, WOOD, 0.35), 14)
            for step in range(5):
                x = 240 + side * (98 + row * 6 + step * 36)
                canvas.disc(x, 200 + row * 44, 8, LEAF, 0.8)
    canvas.box(176, 308, 128, 22, STONE, 8)
    canvas.box(222, 176, 36, 138, INDIGO, 8)
    canvas.disc(240, 176, 24, INDIGO)
    canvas.line([(240, 150), (240, 176)], LAMPBLACK, 9)
    canvas.line([(172, 130), (308, 130)], LAMPBLACK, 11)
    canvas.line([(240, 150), (240, 130)], LAMPBLACK, 9)
    canvas.line([(254, 214), (290, 214), (290, 236)], INDIGO, 15)
    for y in (262, 284):
        canvas.disc(290, y, 8, WATER, 1.3)
    person(canvas, 110, 344, MADDER, 0, 1.55, "scarf", right=(48, -40))
    person(canvas, 372, 344, TURMERIC, 2, 1.55, "cap", left=(-48, -40))


def between_two(canvas):
    """Two people sit apart on a bench, and between them one listens to both."""
    ground(canvas, mixed(COTTON, CLAY, 0.3), 250)
    tree(canvas, 62, 256, 1.5)
    person(canvas, 240, 304, LEAF, 1, 1.5, "white", left=(-24, 16), right=(24, 16))
    bubble(canvas, 132, 78, 84, 54, (128, 132), mixed(MADDER, COTTON, 0.55))
    bubble(canvas, 352, 78, 84, 54, (356, 132), mixed(INDIGO, COTTON, 0.55))
    person(canvas, 120, 330, MADDER, 0, 1.55, "scarf", right=(26, 34))
    person(canvas, 364, 330, INDIGO, 2, 1.55, "cap", left=(-26, 34))
    canvas.box(62, 306, 116, 18, WOOD, 6)
    canvas.box(306, 306, 116, 18, WOOD, 6)
    for x in (76, 152, 320, 396):
        canvas.box(x, 318, 12, 36, WOOD)


def four_steps(canvas):
    """Stairs: two people on the lowest step, and more on each step above it."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.25))
    steps = ((0, 330, CLAY), (104, 282, TURMERIC), (214, 232, LEAF), (332, 180, INDIGO))
    for left, top, colour in steps:
        canvas.box(left, top, WIDTH - left, HEIGHT - top, mixed(colour, COTTON, 0.25))
        canvas.box(left, top, WIDTH - left, 8, colour)
    groups = (
        (330, ((26, MADDER, 0, "scarf"), (76, INDIGO, 2, "cap"))),
        (282, ((124, MADDER, 0, "scarf"), (158, LEAF, 1, "white"), (192, INDIGO, 2, "cap"))),
        (232, ((232, TURMERIC, 3, "hat"), (258, MADDER, 1, "short"), (284, LEAF, 0, "bun"), (312, CLAY, 2, "scarf"))),
    )
    for foot, people in groups:
        for x, clothes, skin, hair in people:
            person(canvas, x, foot, clothes, skin, 0.74, hair)
    clothes = (INDIGO, MADDER, LEAF, TURMERIC, CLAY)
    hair = ("short", "scarf", "bun", "hat", "white", "cap")
    for row in range(3):
        for column in range(5):
            number = row * 2 + column
            x = 352 + column * 27 + (row % 2) * 8
            person(canvas, x, 136 + row * 22, clothes[number % 5], number % 4, 0.6, hair[(number + row) % 6])


def weighing_book(canvas):
    """A sack hangs from the scales, and beside it somebody writes in a book; a woman looks on."""
    ground(canvas)
    canvas.box(60, 46, 14, 262, WOOD)
    canvas.box(256, 46, 14, 262, WOOD)
    canvas.box(46, 40, 238, 18, WOOD, 6)
    canvas.line([(165, 58), (165, 92)], STONE, 5)
    canvas.disc(165, 122, 34, COTTON)
    canvas.arc(165, 122, 34, 0, 360, INDIGO, 6)
    canvas.line([(165, 122), (184, 104)], MADDER, 5)
    canvas.line([(165, 156), (165, 186)], STONE, 5)
    sack(canvas, 165, 282, SACK, 1.35)
    person(canvas, 110, 344, MADDER, 1, 1.35, "scarf", right=(26, -26))
    person(canvas, 376, 306, LEAF, 3, 1.6, "short", left=(-40, 46), right=(16, 44))
    canvas.box(290, 276, 180, 84, WOOD, 6)
    canvas.box(280, 266, 200, 16, mixed(WOOD, TURMERIC, 0.3), 6)
    book(canvas, 368, 222, 112, INDIGO)
    canvas.line([(322, 226), (346, 250)], TURMERIC, 6)
    canvas.disc(322, 222, 13, SKINS[3])


def locked_cupboard(canvas):
    """The book and a phone lie in a cupboard with a lock; one person keeps the key."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.14))
    canvas.box(0, 306, WIDTH, 54, EARTH)
    canvas.box(52, 40, 256, 278, WOOD, 10)
    canvas.box(66, 54, 228, 250, mixed(WOOD, LAMPBLACK, 0.45), 4)
    canvas.box(66, 172, 228, 10, WOOD)
    book(canvas, 150, 98, 118, MADDER)
    phone(canvas, 254, 132, 40)
    for x, colour in ((86, INDIGO), (112, LEAF), (138, TURMERIC)):
        canvas.box(x, 210, 22, 94, colour, 3)
    jar(canvas, 226, 304, CLAY, 0.9)
    canvas.shape([(308, 42), (360, 66), (360, 340), (308, 316)], mixed(WOOD, TURMERIC, 0.25))
    padlock(canvas, 334, 176, 0.72)
    person(canvas, 416, 340, TURMERIC, 2, 1.6, "bun", left=(-26, 40), right=(14, -34))
    canvas.disc(452, 158, 12, CLAY)
    canvas.disc(452, 158, 5.5, COTTON)
    canvas.line([(452, 146), (452, 112)], CLAY, 7)
    for y in (114, 126):
        canvas.line([(452, y), (464, y)], CLAY, 6)


def asked_for_the_list(canvas):
    """Somebody with a phone reaches for the book; she who keeps it holds it, and holds up a hand."""
    ground(canvas, mixed(COTTON, CLAY, 0.35))
    house(canvas, 18, 290, 84, 92, mixed(COTTON, TURMERIC, 0.4), INDIGO)
    person(canvas, 168, 340, LEAF, 0, 1.7, "scarf", left=(10, 40), right=(34, -20))
    canvas.box(114, 226, 66, 82, MADDER, 5)
    canvas.box(122, 226, 8, 82, mixed(MADDER, LAMPBLACK, 0.3))
    canvas.disc(156, 254, 10, COTTON)
    canvas.disc(146, 300, 12, SKINS[0])
    canvas.box(234, 156, 36, 42, SKINS[0], 12)
    for x in (238, 247, 257, 266):
        canvas.line([(x, 164), (x, 136)], SKINS[0], 7.5)
    canvas.line([(236, 184), (222, 168)], SKINS[0], 7.5)
    person(canvas, 384, 340, "#FFFFFF", 3, 1.7, "short", left=(-40, 12), right=(8, 40))
    canvas.shape([(374, 204), (394, 204), (388, 262), (380, 262)], INDIGO)
    phone(canvas, 428, 282, 34)
    for x, y in ((274, 230), (292, 216), (300, 234)):
        coin(canvas, x, y, 11)


PICTURES = {
    "in-and-out": in_and_out, "on-paper": on_paper, "empty-mats": empty_mats,
    "evening-meeting": evening_meeting, "own-purse": own_purse, "young-speaker": young_speaker,
    "one-pump": one_pump, "between-two": between_two, "four-steps": four_steps,
    "weighing-book": weighing_book, "locked-cupboard": locked_cupboard,
    "asked-for-the-list": asked_for_the_list,
}
