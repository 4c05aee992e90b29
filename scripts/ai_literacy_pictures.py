"""The pictures of the course "ai-literacy": people and machines, flat, warm, without text."""

from picture_shapes import (
    CLAY, COTTON, EARTH, HEIGHT, INDIGO, LAMPBLACK, LEAF, MADDER, SACK, SKINS, STONE, TURMERIC, WATER,
    WIDTH, WOOD, bean, bubble, coin, cross, eye, goat, ground, halls, house, leaf, machine, mixed,
    person, phone, sack, tick, tree,
)

RED_BEAN = mixed(MADDER, WOOD, 0.3)
PALE_BEAN = mixed(COTTON, TURMERIC, 0.4)


def sorting_beans(canvas):
    """A machine lets the red beans into a sack and throws the speckled ones to the ground."""
    ground(canvas, mixed(COTTON, LEAF, 0.4))
    machine(canvas, 262, 208, 128, 150)
    canvas.box(120, 206, 250, 18, LAMPBLACK, 9)
    for x in (140, 350):
        canvas.box(x - 6, 222, 12, 84, WOOD)
    for x, speckled in ((140, True), (176, False), (212, True), (320, False), (352, False)):
        bean(canvas, x, 198, PALE_BEAN if speckled else RED_BEAN, 1.0, speckled)
    sack(canvas, 404, 322, SACK, 1.3, RED_BEAN)
    for x, y in ((384, 226), (398, 240)):
        bean(canvas, x, y, RED_BEAN, 0.9)
    canvas.shape([(250, 222), (292, 222), (284, 262), (258, 262)], STONE)
    for x, y in ((270, 280), (246, 312), (284, 322), (262, 338), (308, 342), (226, 340)):
        bean(canvas, x, y, PALE_BEAN, 1.0, True)
    person(canvas, 56, 338, INDIGO, 0, 1.55, "scarf", right=(44, -6))
    canvas.disc(118, 236, 22, CLAY, 0.42)
    for x, y in ((108, 230), (124, 228)):
        bean(canvas, x, y, PALE_BEAN, 0.8, True)


def many_examples(canvas):
    """Hands hold up one bean after the other to a machine, with a mark for good and for bad."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.2))
    canvas.box(0, 306, WIDTH, 54, WOOD)
    machine(canvas, 394, 308, 138, 188)
    for row in range(3):
        for column in range(3):
            x, y = 62 + column * 88, 62 + row * 86
            good = (row + column) % 3 != 1
            canvas.box(x - 36, y - 36, 72, 72, "#FFFFFF", 8)
            bean(canvas, x, y - 10, RED_BEAN if good else STONE, 1.35)
            (tick if good else cross)(canvas, x, y + 20, 0.62)
    canvas.line([(120, 380), (282, 268)], LEAF, 40)
    canvas.disc(288, 262, 22, SKINS[2])
    canvas.box(276, 188, 64, 64, "#FFFFFF", 8)
    bean(canvas, 308, 212, RED_BEAN, 1.3)
    tick(canvas, 308, 236, 0.55)
    canvas.line([(286, 254), (290, 236)], SKINS[2], 12)


def phone_day(canvas):
    """One phone, and what comes out of it: weather, crops, prices, messages."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, LEAF, 0.3))
    canvas.line([(240, 400), (240, 330)], MADDER, 84)
    canvas.disc(240, 292, 62, SKINS[1], 0.9)
    phone(canvas, 240, 164, 128)
    eye(canvas, 240, 152, 34)
    canvas.line([(166, 286), (178, 232)], SKINS[1], 24)
    for y in (214, 238, 262):
        canvas.line([(316, y), (298, y)], SKINS[1], 20)
    for x, y in ((84, 82), (396, 82), (84, 236), (396, 236)):
        canvas.line([(x, y), (240 + (x - 240) * 0.5, 152 + (y - 152) * 0.5)], mixed(LEAF, STONE, 0.5), 7)
        canvas.disc(x, y, 60, mixed(COTTON, TURMERIC, 0.28))
    canvas.disc(104, 68, 20, TURMERIC)
    for dx, dy, radius in ((-24, 92, 15), (-2, 84, 20), (18, 92, 15)):
        canvas.disc(80 + dx, dy, radius, WATER)
    for x in (64, 82, 100):
        canvas.line([(x, 112), (x - 5, 124)], INDIGO, 4)
    leaf(canvas, 396, 80, 1.5)
    for level in range(4):
        coin(canvas, 68, 260 - level * 12, 16)
    for level in range(2):
        coin(canvas, 104, 260 - level * 12, 16)
    bubble(canvas, 396, 230, 78, 50, (370, 276), INDIGO)
    for dx in (-20, 0, 20):
        canvas.disc(396 + dx, 230, 6, COTTON)


def traces(canvas):
    """From the field, the house and the purse, dots run through a phone to a tower far away."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.12))
    canvas.shape([(0, 236), (270, 210), (480, 250), (480, 360), (0, 360)], mixed(COTTON, LEAF, 0.55))
    for row in range(3):
        for column in range(5):
            leaf(canvas, 24 + column * 40 + row * 8, 286 + row * 30, 0.55)
    house(canvas, 30, 226, 64, 50, mixed(COTTON, CLAY, 0.5), MADDER)
    canvas.box(372, 42, 84, 212, INDIGO, 4)
    for row in range(6):
        for column in range(3):
            canvas.box(382 + column * 24, 54 + row * 32, 16, 18, mixed(TURMERIC, COTTON, 0.3), 2)
    paths = (((110, 296), (292, 262)), ((92, 200), (292, 236)), ((300, 226), (388, 92)))
    for (x1, y1), (x2, y2) in paths:
        for part in range(9):
            share = part / 8
            canvas.disc(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share - 104 * share * (1 - share), 5, MADDER)
    person(canvas, 214, 350, TURMERIC, 2, 1.35, "hat", left=(-10, 14), right=(44, -2))
    phone(canvas, 300, 246, 54)
    person(canvas, 414, 346, INDIGO, 3, 1.05, "short", left=(-16, 6), right=(16, 6))
    for x in (386, 444):
        for level in range(4):
            coin(canvas, x, 340 - level * 9, 13)


def few_owners(canvas):
    """Two people sit high up on computers and coins; many stand below and carry them."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, CLAY, 0.3))
    halls(canvas, 160, 232, 3, 1.0)
    for x, height in ((196, 3), (240, 4), (284, 3)):
        for level in range(height):
            coin(canvas, x, 92 - level * 9, 14)
    person(canvas, 178, 102, INDIGO, 3, 0.72, "short", right=(14, 18))
    person(canvas, 302, 102, MADDER, 2, 0.72, "short", left=(-14, 18))
    canvas.shape([(104, 250), (376, 250), (376, 232), (104, 232)], WOOD)
    looks = ((INDIGO, 0, "scarf"), (LEAF, 1, "bun"), (TURMERIC, 2, "hat"), (MADDER, 0, "short"), (LEAF, 3, "cap"), (CLAY, 1, "scarf"))
    for index, (clothes, skin, hair) in enumerate(looks):
        person(canvas, 124 + index * 47, 352, clothes, skin, 0.78, hair, left=(-7, -48), right=(7, -48))
    for index, (clothes, skin, hair) in enumerate(((TURMERIC, 0, "bun"), (INDIGO, 1, "short"))):
        person(canvas, 36 + index * 408, 350, clothes, skin, 0.85, hair)


def data_worker(canvas):
    """At night, a woman draws boxes around what a picture shows."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(INDIGO, LAMPBLACK, 0.25))
    canvas.box(20, 26, 86, 96, mixed(INDIGO, COTTON, 0.25), 4)
    canvas.disc(70, 66, 22, mixed(COTTON, TURMERIC, 0.3))
    canvas.disc(79, 59, 19, mixed(INDIGO, COTTON, 0.25))
    canvas.box(0, 288, WIDTH, 72, WOOD)
    canvas.box(214, 256, 76, 36, STONE)
    canvas.box(150, 40, 300, 222, LAMPBLACK, 10)
    canvas.box(162, 52, 276, 198, mixed(COTTON, LEAF, 0.35))
    canvas.box(162, 196, 276, 54, EARTH)
    tree(canvas, 236, 206, 1.1)
    person(canvas, 318, 238, MADDER, 1, 0.85, "short")
    goat(canvas, 396, 236, 0.42)
    for x, y, width, height in ((196, 96, 82, 116), (288, 132, 60, 112), (356, 166, 74, 76)):
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        canvas.line(corners, TURMERIC, 5)
    person(canvas, 92, 352, LEAF, 0, 1.7, "bun", right=(62, -20))
    canvas.line([(176, 242), (196, 216)], LAMPBLACK, 5)


def thirsty_machine(canvas):
    """Cupboards of computers drink a river through a pipe and hang on a power line."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.3))
    canvas.box(0, 250, WIDTH, 110, EARTH)
    canvas.box(24, 84, 260, 14, mixed(WOOD, LAMPBLACK, 0.2), 4)
    halls(canvas, 36, 254, 4, 1.12)
    for x in (322, 450):
        canvas.box(x - 5, 60, 10, 190, WOOD)
        canvas.box(x - 26, 74, 52, 8, WOOD, 3)
    for dy in (0, 10):
        canvas.line([(284, 110 + dy), (300, 78 + dy), (322, 78 + dy), (386, 96 + dy), (450, 78 + dy), (480, 84 + dy)], LAMPBLACK, 2.5)
    canvas.shape([(480, 262), (330, 282), (210, 312), (110, 360), (330, 360), (400, 330), (480, 318)], mixed(EARTH, WOOD, 0.28))
    canvas.shape([(480, 262), (352, 279), (352, 342), (400, 330), (480, 318)], WATER)
    for x, y in ((380, 300), (430, 284), (420, 312)):
        canvas.line([(x, y), (x + 30, y - 4)], mixed(WATER, COTTON, 0.5), 4)
    for points in ([(196, 336), (220, 344), (214, 356)], [(248, 318), (262, 332), (286, 334)], [(286, 352), (304, 340), (326, 342)], [(240, 350), (262, 346)], [(310, 304), (318, 320)]):
        canvas.line(points, WOOD, 2.5)
    pipe = [(366, 306), (366, 274), (226, 274), (226, 250)]
    canvas.line(pipe, STONE, 18)
    canvas.line(pipe, mixed(WATER, COTTON, 0.35), 8)
    person(canvas, 74, 346, MADDER, 0, 1.0, "scarf", right=(28, 22))
    canvas.box(112, 310, 32, 30, CLAY, 6)
    canvas.disc(128, 311, 14, LAMPBLACK, 0.35)


def loan_counter(canvas):
    """Two women at a counter; behind it a clerk, and a screen that says no."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.14))
    person(canvas, 328, 262, LEAF, 2, 1.5, "short", left=(-18, 40), right=(46, 6))
    canvas.box(392, 116, 74, 64, LAMPBLACK, 6)
    canvas.box(398, 122, 62, 50, COTTON, 3)
    cross(canvas, 429, 147, 1.1)
    canvas.box(422, 180, 14, 30, STONE)
    canvas.box(236, 206, 244, 154, WOOD)
    canvas.box(224, 196, 256, 18, mixed(WOOD, TURMERIC, 0.3), 6)
    person(canvas, 66, 350, INDIGO, 0, 1.6, "scarf", right=(36, 16))
    person(canvas, 158, 346, MADDER, 1, 1.7, "bun", left=(-18, 44), right=(54, -22))
    bubble(canvas, 218, 66, 84, 60, (178, 128))
    for dx in (-20, 0, 20):
        canvas.disc(218 + dx, 66, 7, MADDER)


def same_refusal(canvas):
    """Five women with the same cross, and one man with coins and a tick."""
    ground(canvas, mixed(COTTON, CLAY, 0.35), 270)
    tree(canvas, 180, 286, 2.1)
    looks = ((INDIGO, 0, "scarf"), (MADDER, 1, "bun"), (LEAF, 2, "scarf"), (TURMERIC, 0, "bun"), (MADDER, 3, "scarf"))
    for index, (clothes, skin, hair) in enumerate(looks):
        x = 42 + index * 76
        person(canvas, x, 346, clothes, skin, 1.3, hair, left=(2, 20), right=(-2, 20))
        canvas.box(x - 23, 270, 46, 40, "#FFFFFF", 4)
        cross(canvas, x, 290, 0.8)
    person(canvas, 430, 346, LEAF, 2, 1.3, "hat", left=(2, 20), right=(-2, 20))
    canvas.box(407, 270, 46, 40, "#FFFFFF", 4)
    tick(canvas, 430, 291, 0.9)
    for x in (404, 456):
        for level in range(3):
            coin(canvas, x, 346 - level * 9, 12)


def false_voice(canvas):
    """A hidden hand behind a smiling mask speaks through a machine into an old man's phone."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(INDIGO, COTTON, 0.3))
    canvas.box(240, 0, 240, HEIGHT, mixed(INDIGO, LAMPBLACK, 0.55))
    person(canvas, 400, 352, LAMPBLACK, 2, 1.75, "cap", left=(-42, 34))
    canvas.line([(296, 226), (296, 300)], WOOD, 10)
    canvas.disc(296, 186, 44, COTTON, 1.15)
    canvas.pie(296, 172, 45, 180, 360, LAMPBLACK)
    canvas.disc(296, 124, 20, LAMPBLACK)
    canvas.disc(296, 184, 34, SKINS[1], 1.15)
    for side in (-1, 1):
        canvas.disc(296 + side * 13, 178, 4.5, LAMPBLACK)
        canvas.line([(296 + side * 13, 188), (296 + side * 14, 200)], WATER, 4)
    canvas.arc(296, 214, 12, 200, 340, LAMPBLACK, 4)
    canvas.line([(374, 250), (304, 282)], mixed(LAMPBLACK, STONE, 0.35), 18)
    canvas.disc(298, 284, 16, SKINS[2])
    for radius in (30, 48, 66):
        canvas.arc(252, 196, radius, 150, 210, TURMERIC, 6)
    person(canvas, 92, 352, TURMERIC, 1, 1.7, "white", left=(-14, 44), right=(16, -38))
    phone(canvas, 140, 178, 40)


def call_back(canvas):
    """The old man calls his daughter himself: she stands in her shop, safe, and answers."""
    canvas.box(0, 0, 236, HEIGHT, mixed(COTTON, TURMERIC, 0.25))
    canvas.box(236, 0, 244, HEIGHT, mixed(COTTON, LEAF, 0.3))
    canvas.box(232, 0, 8, HEIGHT, COTTON)
    canvas.box(0, 306, 232, 54, EARTH)
    canvas.box(300, 84, 160, 10, WOOD)
    for x, colour in ((310, MADDER), (348, INDIGO), (386, TURMERIC), (424, LEAF)):
        canvas.box(x, 46, 30, 38, colour, 5)
    person(canvas, 100, 350, TURMERIC, 1, 1.6, "white", left=(-14, 42), right=(14, -36))
    phone(canvas, 142, 190, 38)
    person(canvas, 372, 320, MADDER, 1, 1.6, "bun", left=(-14, -36), right=(14, 34))
    phone(canvas, 332, 160, 38)
    canvas.box(268, 276, 212, 84, WOOD)
    canvas.box(258, 266, 222, 16, mixed(WOOD, TURMERIC, 0.3), 6)
    for part in range(7):
        canvas.disc(176 + part * 20, 112 - 34 * (1 - ((part - 3) / 3) ** 2), 5, LEAF)
    tick(canvas, 236, 40, 1.3)


PICTURES = {
    "sorting-beans": sorting_beans, "many-examples": many_examples, "phone-day": phone_day, "traces": traces,
    "few-owners": few_owners, "data-worker": data_worker, "thirsty-machine": thirsty_machine,
    "loan-counter": loan_counter, "same-refusal": same_refusal, "false-voice": false_voice, "call-back": call_back,
}
