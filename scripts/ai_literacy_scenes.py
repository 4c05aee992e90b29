"""More pictures of the course "ai-literacy": what people do with machines, together."""

import math

from picture_shapes import (
    CLAY, COTTON, EARTH, HEIGHT, INDIGO, LAMPBLACK, LEAF, MADDER, SKINS, STONE, TURMERIC, WATER, WIDTH,
    WOOD, book, bubble, drone, fish, goat, ground, heart, jar, key, leaf, machine, mixed, padlock,
    person, phone, sun,
)


def goat_and_phone(canvas):
    """A woman and her sick goat; the phone talks, and an animal doctor holds up a hand: wait."""
    ground(canvas, mixed(COTTON, LEAF, 0.4), 280)
    canvas.shape([(0, 280), (110, 176), (230, 280)], mixed(COTTON, LEAF, 0.6))
    canvas.shape([(160, 280), (300, 150), (480, 280)], mixed(COTTON, LEAF, 0.5))
    person(canvas, 70, 346, MADDER, 3, 1.5, "scarf", right=(30, -18))
    phone(canvas, 124, 222, 40)
    bubble(canvas, 150, 112, 96, 66, (128, 180))
    canvas.box(132, 96, 22, 34, CLAY, 4)
    canvas.box(136, 88, 14, 10, INDIGO, 2)
    for x, y in ((168, 104), (178, 122)):
        canvas.disc(x, y, 7, MADDER)
    goat(canvas, 270, 344, 0.95)
    canvas.disc(274, 302, 50, mixed(COTTON, WOOD, 0.22), 0.74)
    person(canvas, 418, 346, "#FFFFFF", 1, 1.55, "short", left=(-34, -16), right=(8, 40))
    canvas.arc(418, 236, 20, 20, 160, LAMPBLACK, 4)
    canvas.disc(418, 258, 7, STONE)


def machine_in_circle(canvas):
    """A machine stands in the middle, and the people around it vote about it."""
    ground(canvas, mixed(COTTON, CLAY, 0.35), 150)
    behind = ((78, INDIGO, 0, "scarf"), (156, TURMERIC, 3, "hat"), (240, CLAY, 1, "cap"), (318, MADDER, 2, "white"), (396, LEAF, 1, "bun"))
    for x, clothes, skin, hair in behind:
        person(canvas, x, 226, clothes, skin, 0.95, hair, right=(8, -58))
    machine(canvas, 240, 318, 124, 172)
    front = ((38, LEAF, 2, "short"), (122, MADDER, 1, "bun"), (350, TURMERIC, 0, "scarf"), (436, INDIGO, 1, "short"))
    for x, clothes, skin, hair in front:
        person(canvas, x, 352, clothes, skin, 1.05, hair, right=(8, -58))


def locked_jar(canvas):
    """A jar with a lock keeps fish, hearts and leaves; three hands hold the keys."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, LEAF, 0.2))
    canvas.box(0, 290, WIDTH, 70, WOOD)
    jar(canvas, 240, 330, mixed(WATER, COTTON, 0.45), 2.7)
    for x, y in ((196, 176), (250, 292)):
        fish(canvas, x, y, 0.9, INDIGO)
    for x, y in ((274, 176), (184, 290)):
        heart(canvas, x, y, 1.0)
    for x, y in ((236, 164), (298, 284)):
        leaf(canvas, x, y, 0.85)
    padlock(canvas, 240, 214, 1.15)
    for x, y, sleeve, skin, side in ((84, 120, MADDER, 0, 1), (84, 244, INDIGO, 2, 1), (396, 180, TURMERIC, 1, -1)):
        key(canvas, x, y, 1.25, side, CLAY)
        canvas.line([(x - side * 110, y + 34), (x - side * 22, y + 6)], sleeve, 40)
        canvas.disc(x - side * 12, y + 2, 21, SKINS[skin])


def fishing_boat(canvas):
    """Two fishers in a small boat with their catch; one notes it on a phone."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.2))
    sun(canvas, 400, 64)
    canvas.box(0, 210, WIDTH, 150, WATER)
    person(canvas, 150, 288, TURMERIC, 1, 1.4, "bun", right=(34, -2))
    phone(canvas, 216, 196, 44)
    fish(canvas, 216, 192, 0.5, INDIGO)
    person(canvas, 344, 288, MADDER, 2, 1.4, "hat", left=(-38, 0))
    fish(canvas, 276, 204, 0.95, mixed(INDIGO, STONE, 0.4))
    canvas.shape([(56, 244), (424, 244), (372, 312), (112, 312)], WOOD)
    canvas.box(44, 236, 392, 14, MADDER, 6)
    for x in (226, 252, 278):
        fish(canvas, x, 236, 0.55, mixed(INDIGO, STONE, 0.4))
    for x, y in ((20, 330), (120, 342), (240, 330), (350, 344), (430, 326), (440, 270), (6, 268)):
        canvas.line([(x, y), (x + 34, y)], mixed(WATER, COTTON, 0.5), 4)


def drone_field(canvas):
    """A small flying machine over rows of crops; two farmers watch it."""
    canvas.box(0, 190, WIDTH, 170, EARTH)
    sun(canvas, 60, 58)
    canvas.shape([(0, 190), (480, 190), (480, 200), (0, 200)], mixed(COTTON, LEAF, 0.5))
    for row in range(4):
        size = 0.55 + row * 0.2
        for column in range(-1, 12):
            leaf(canvas, column * (34 + row * 14) + row * 10, 214 + row * 40, size)
    for dx in range(-40, 41, 16):
        for step in range(5):
            canvas.disc(244 + dx * (1 + step * 0.12), 150 + step * 17, 3, WATER)
    drone(canvas, 244, 96, 1.25)
    person(canvas, 84, 352, INDIGO, 1, 1.3, "hat", right=(26, -40))
    person(canvas, 410, 352, MADDER, 2, 1.3, "scarf", left=(-22, -36))


def power_lines(canvas):
    """At dusk, a worker mends a line, and the houses have light."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(INDIGO, COTTON, 0.35))
    canvas.box(0, 270, WIDTH, 90, mixed(LEAF, INDIGO, 0.35))
    for x in (44, 196, 348):
        canvas.box(x + 20, 218, 84, 64, mixed(COTTON, CLAY, 0.45))
        canvas.shape([(x + 6, 218), (x + 118, 218), (x + 62, 174)], MADDER)
        canvas.box(x + 32, 232, 24, 24, TURMERIC, 3)
        canvas.box(x + 68, 232, 24, 24, TURMERIC, 3)
    for dy in (0, 22):
        canvas.line([(0, 76 + dy), (76, 64 + dy), (160, 84 + dy), (290, 58 + dy), (390, 82 + dy), (480, 62 + dy)], LAMPBLACK, 3)
    canvas.box(284, 36, 14, 316, WOOD)
    for y in (54, 76):
        canvas.box(250, y, 82, 9, WOOD, 3)
    for side in (-1, 1):
        canvas.line([(352 + side * 14, 356), (318 + side * 14, 118)], STONE, 6)
    for step in range(9):
        x, y = 350 - step * 3.7, 338 - step * 26
        canvas.line([(x - 13, y), (x + 13, y)], STONE, 5)
    person(canvas, 336, 212, TURMERIC, 1, 1.1, "cap", left=(-16, -34), right=(-34, -10))
    person(canvas, 424, 350, LEAF, 0, 1.2, "scarf", left=(-34, -6))


def old_letters(canvas):
    """An old torn page under the eye of a machine; two people read the clean one and correct it."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, WOOD, 0.28))
    canvas.box(0, 288, WIDTH, 72, WOOD)
    machine(canvas, 132, 168, 116, 142)
    canvas.shape([(112, 168), (152, 168), (206, 262), (58, 262)], mixed(COTTON, TURMERIC, 0.45))
    old = mixed(COTTON, TURMERIC, 0.6)
    canvas.shape([(50, 250), (94, 244), (132, 252), (170, 244), (216, 250), (224, 324), (190, 330), (160, 322), (120, 332), (80, 324), (40, 330)], old)
    for row in range(4):
        y = 266 + row * 16
        canvas.line([(66 - row * 2, y)] + [(78 + step * 16, y + (4 if step % 2 else -4)) for step in range(8)], WOOD, 3)
    person(canvas, 300, 300, LEAF, 3, 1.5, "white", right=(20, 22))
    person(canvas, 428, 300, INDIGO, 0, 1.5, "scarf", left=(-24, 22))
    canvas.box(270, 284, 210, 76, WOOD)
    book(canvas, 362, 232, 150, MADDER)
    canvas.line([(214, 300), (262, 290)], TURMERIC, 6)
    canvas.shape([(262, 280), (280, 288), (264, 300)], TURMERIC)


def five_fingers(canvas):
    """An open hand with a coloured ring of thread on each finger."""
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.25))
    skin = SKINS[1]
    canvas.box(196, 306, 96, 80, LEAF, 10)
    canvas.box(204, 270, 80, 50, skin)
    canvas.box(176, 176, 134, 120, skin, 40)
    tips = ((112, 172), (178, 76), (226, 50), (274, 64), (320, 108))
    roots = ((190, 252), (196, 200), (228, 194), (260, 194), (290, 208))
    for (tip_x, tip_y), (root_x, root_y), colour in zip(tips, roots, (MADDER, TURMERIC, INDIGO, LEAF, CLAY)):
        canvas.line([(root_x, root_y), (tip_x, tip_y)], skin, 33)
        length = math.hypot(tip_x - root_x, tip_y - root_y)
        along = ((tip_x - root_x) / length, (tip_y - root_y) / length)
        middle = (root_x + along[0] * length * 0.6, root_y + along[1] * length * 0.6)
        across = (-along[1] * 17, along[0] * 17)
        edges = [(middle[0] + sign * across[0], middle[1] + sign * across[1]) for sign in (-1, 1)]
        canvas.line(edges, colour, 14)


PICTURES = {
    "goat-and-phone": goat_and_phone, "machine-in-circle": machine_in_circle, "locked-jar": locked_jar,
    "fishing-boat": fishing_boat, "drone-field": drone_field, "power-lines": power_lines,
    "old-letters": old_letters, "five-fingers": five_fingers,
}
