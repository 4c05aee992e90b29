#!/usr/bin/env python3
"""Draws the pictures of the courses "cooperative-basics" and "ai-literacy": flat, warm, without text.

Usage: pip install pillow && scripts/draw-pictures.py [COURSE [FOLDER]]

Without a course it draws the pictures of both of them, each into its course. Those of "ai-literacy" are in
`ai_literacy_pictures.py` and `ai_literacy_scenes.py`, and those of the later lessons of "cooperative-basics" in
`cooperative_basics_pictures.py`.

Everything is drawn at three times the size and made smaller, which smooths the edges, and then
kept in few colours, so that a picture is a few kilobytes on an old phone.
"""

import math
import sys
from pathlib import Path

import ai_literacy_pictures
import ai_literacy_scenes
import cooperative_basics_pictures
from picture_shapes import (
    COTTON, CLAY, EARTH, HEIGHT, INDIGO, LAMPBLACK, LEAF, MADDER, SACK, SKINS, STONE, TURMERIC,
    WATER, WIDTH, WOOD, Canvas, book, cloth, coin, ground, house, jar, mixed, person, sack, sun,
    tree,
)


def together(canvas):
    ground(canvas)
    sun(canvas, 410, 60)
    jar(canvas, 240, 318, CLAY, 1.25)
    for dx, dy in ((-16, -180), (10, -206), (4, -158)):
        coin(canvas, 240 + dx, 318 + dy, 12)
    person(canvas, 110, 310, INDIGO, 0, 1.45, "scarf", right=(46, 4))
    person(canvas, 370, 310, MADDER, 2, 1.45, "hat", left=(-46, 4))
    person(canvas, 32, 300, LEAF, 1, 1.2, "short", right=(22, 30))
    person(canvas, 450, 300, TURMERIC, 3, 1.2, "bun", left=(-22, 30))


def mill(canvas):
    ground(canvas)
    sun(canvas, 60, 56)
    for x in (110, 360):
        canvas.box(x, 120, 12, 180, WOOD)
    canvas.shape([(76, 126), (406, 126), (340, 56), (142, 56)], MADDER)
    canvas.shape([(176, 150), (304, 150), (258, 216), (222, 216)], INDIGO)
    canvas.disc(240, 150, 64, TURMERIC, 0.22)
    for top, colour in ((232, mixed(STONE, LAMPBLACK, 0.25)), (214, STONE)):
        canvas.disc(240, top + 34, 78, colour, 0.24)
        canvas.box(162, top + 12, 156, 22, colour)
        canvas.disc(240, top + 12, 78, mixed(colour, COTTON, 0.3), 0.24)
    canvas.disc(240, 226, 16, LAMPBLACK, 0.35)
    canvas.shape([(222, 196), (258, 196), (250, 226), (230, 226)], INDIGO)
    sack(canvas, 240, 346, SACK, 1.1, "#FFFFFF")
    person(canvas, 84, 330, LEAF, 0, 1.5, "scarf", right=(58, -52))
    canvas.box(146, 128, 44, 34, SACK, 12)
    person(canvas, 402, 334, TURMERIC, 2, 1.5, "hat", left=(-40, 30))
    sack(canvas, 328, 340, SACK, 0.9)


def one_vote(canvas):
    ground(canvas, mixed(COTTON, INDIGO, 0.16), 250)
    looks = [(60, LEAF, 0, "scarf"), (150, MADDER, 3, "short"), (240, INDIGO, 1, "bun"), (330, TURMERIC, 2, "hat"), (420, MADDER, 0, "cap")]
    for x, clothes, skin, hair in looks:
        person(canvas, x, 330, clothes, skin, 1.35, hair, right=(10, -62))


def many_people(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.25))
    clothes = (INDIGO, MADDER, LEAF, TURMERIC, CLAY)
    hair = ("short", "scarf", "bun", "hat", "white", "cap")
    for row in range(4):
        size = 0.62 + row * 0.17
        step = 56 + row * 14
        for column in range(-1, 10):
            x = column * step + (row % 2) * step / 2 + 12
            number = row * 5 + column * 2 + 7
            person(canvas, x, 150 + row * 72, clothes[number % 5], number % 4, size, hair[(column * 5 + row * 2 + 6) % 6])


def loom(canvas):
    ground(canvas, mixed(COTTON, WOOD, 0.3))
    for x in (150, 410):
        canvas.box(x, 50, 18, 262, WOOD, 5)
    for y in (60, 286):
        canvas.box(140, y, 298, 18, mixed(WOOD, TURMERIC, 0.2), 8)
    for x in range(176, 404, 9):
        canvas.line([(x, 78), (x, 288)], mixed(COTTON, STONE, 0.4), 2)
    cloth(canvas, 174, 186, 230, 100, (MADDER, TURMERIC, INDIGO), 10)
    canvas.shape([(222, 166), (262, 152), (302, 166), (262, 180)], LEAF)
    canvas.disc(262, 166, 8, COTTON)
    person(canvas, 96, 326, INDIGO, 3, 1.6, "cap", right=(62, -2))


def scales(canvas):
    ground(canvas)
    canvas.box(228, 78, 24, 210, WOOD, 6)
    canvas.box(160, 280, 160, 22, WOOD, 8)
    canvas.line([(92, 110), (388, 110)], INDIGO, 13)
    canvas.disc(240, 96, 21, TURMERIC)
    for x in (92, 388):
        for edge in (-54, 54):
            canvas.line([(x, 110), (x + edge, 218)], STONE, 3)
        canvas.pie(x, 214, 64, 0, 180, MADDER)
    sack(canvas, 92, 216, SACK, 0.9)
    for dx, height in ((-24, 30), (8, 48)):
        canvas.box(388 + dx - 12, 216 - height, 30, height, STONE, 5)
        canvas.disc(388 + dx + 3, 216 - height - 5, 7, STONE)


def shop(canvas):
    ground(canvas, mixed(COTTON, WOOD, 0.35), 300)
    canvas.box(0, 0, WIDTH, 300, mixed(COTTON, TURMERIC, 0.18))
    for stripe in range(8):
        colour = MADDER if stripe % 2 else COTTON
        canvas.box(stripe * 60, 0, 60, 44, colour)
        canvas.pie(stripe * 60 + 30, 44, 30, 0, 180, colour)
    canvas.box(300, 118, 160, 10, WOOD)
    for x in (318, 364, 410):
        canvas.box(x, 84, 34, 34, TURMERIC, 5)
        canvas.box(x, 96, 34, 10, mixed(TURMERIC, COTTON, 0.6))
    person(canvas, 260, 290, INDIGO, 3, 1.45, "white", left=(-26, 34), right=(26, 34))
    canvas.box(150, 210, 316, 96, WOOD, 6)
    canvas.box(140, 200, 336, 16, mixed(WOOD, TURMERIC, 0.3), 6)
    for x, colour in ((352, TURMERIC), (416, mixed(TURMERIC, COTTON, 0.5))):
        canvas.box(x - 26, 176, 52, 26, colour, 5)
    sack(canvas, 190, 340, SACK, 1.2, mixed(TURMERIC, WOOD, 0.3))
    sack(canvas, 262, 344, SACK, 1.2, "#FFFFFF")
    person(canvas, 70, 334, LEAF, 3, 1.5, "scarf", right=(48, 6))


def saving(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.85))
    canvas.disc(400, 70, 30, mixed(COTTON, TURMERIC, 0.3))
    canvas.disc(412, 62, 26, mixed(COTTON, INDIGO, 0.85))
    canvas.box(0, 282, WIDTH, 78, WOOD)
    canvas.box(156, 196, 168, 96, CLAY, 8)
    canvas.box(148, 184, 184, 22, mixed(CLAY, LAMPBLACK, 0.25), 6)
    canvas.box(210, 190, 60, 8, LAMPBLACK, 4)
    for x, y in ((240, 160), (228, 122), (250, 90)):
        coin(canvas, x, y, 15)
    for index, x in enumerate((80, 106, 380, 404)):
        for level in range(2 + index % 3):
            coin(canvas, x, 276 - level * 9, 12)
    for side, clothes, skin in ((-1, MADDER, 3), (1, LEAF, 1)):
        x = 240 + side * 230
        canvas.line([(x, 220), (240 + side * 62, 140)], clothes, 34)
        canvas.disc(240 + side * 56, 136, 19, SKINS[skin])


def open_door(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, CLAY, 0.4))
    ground(canvas, EARTH, 305)
    canvas.box(172, 62, 136, 244, WOOD, 6)
    canvas.box(184, 74, 112, 232, mixed(TURMERIC, COTTON, 0.45))
    canvas.shape([(184, 74), (112, 104), (112, 334), (184, 306)], INDIGO)
    canvas.disc(124, 220, 6, TURMERIC)
    canvas.shape([(184, 306), (296, 306), (350, 360), (130, 360)], mixed(TURMERIC, COTTON, 0.45))
    person(canvas, 240, 306, LEAF, 1, 1.25, "bun", left=(-14, 40), right=(44, -12))
    person(canvas, 390, 340, MADDER, 0, 1.5, "scarf", left=(-34, 22))
    person(canvas, 52, 344, TURMERIC, 3, 1.35, "hat", right=(26, 24))


def truck(canvas):
    ground(canvas, EARTH, 270)
    sun(canvas, 70, 60)
    for x in (136, 184, 232, 284):
        sack(canvas, x, 200, SACK, 0.95)
    canvas.box(104, 172, 216, 66, LEAF, 6)
    canvas.shape([(320, 150), (376, 150), (412, 196), (412, 238), (320, 238)], MADDER)
    canvas.shape([(336, 162), (370, 162), (394, 194), (336, 194)], mixed(WATER, COTTON, 0.5))
    canvas.box(104, 232, 314, 16, LAMPBLACK, 5)
    for x in (160, 276, 368):
        canvas.disc(x, 256, 30, LAMPBLACK)
        canvas.disc(x, 256, 13, STONE)
    person(canvas, 450, 330, INDIGO, 2, 1.35, "short", left=(-34, 14))


def learning(canvas):
    ground(canvas, mixed(COTTON, LEAF, 0.35))
    tree(canvas, 400, 300, 2.0)
    person(canvas, 370, 318, INDIGO, 1, 1.5, "white", left=(-40, 10))
    book(canvas, 296, 176, 76, MADDER)
    for x, clothes, skin, hair in ((60, MADDER, 0, "scarf"), (140, TURMERIC, 3, "short"), (216, LEAF, 2, "bun")):
        person(canvas, x, 344, clothes, skin, 1.1, hair, left=(2, 36), right=(-2, 36))
        book(canvas, x, 272, 52, INDIGO)


def bridge(canvas):
    canvas.box(0, 230, WIDTH, 130, WATER)
    for side in (-1, 1):
        edge = 240 + side * 240
        canvas.shape([(edge, 216), (240 + side * 96, 216), (240 + side * 130, 360), (edge, 360)], LEAF)
    house(canvas, 26, 218, 84, 70, mixed(COTTON, CLAY, 0.5), MADDER)
    house(canvas, 370, 218, 84, 70, mixed(COTTON, TURMERIC, 0.5), INDIGO)
    canvas.box(128, 218, 224, 60, WOOD)
    canvas.pie(240, 300, 84, 180, 360, WATER)
    canvas.box(159, 278, 162, 60, WATER)
    for x, y in ((176, 300), (262, 300), (150, 336), (232, 330), (310, 340)):
        canvas.line([(x, y), (x + 36, y)], mixed(WATER, COTTON, 0.5), 4)
    canvas.box(112, 208, 256, 18, mixed(WOOD, TURMERIC, 0.3), 5)
    for x in range(136, 360, 26):
        canvas.line([(x, 212), (x, 186)], WOOD, 5)
    canvas.line([(128, 186), (352, 186)], WOOD, 5)
    person(canvas, 206, 214, MADDER, 1, 0.95, "hat", right=(22, 14))
    person(canvas, 276, 214, INDIGO, 3, 0.95, "scarf", left=(-22, 14))


def well(canvas):
    ground(canvas, mixed(COTTON, LEAF, 0.4), 190)
    sun(canvas, 240, 70)
    house(canvas, 24, 196, 76, 56, mixed(COTTON, CLAY, 0.5), MADDER)
    house(canvas, 384, 196, 76, 56, mixed(COTTON, TURMERIC, 0.5), INDIGO)
    tree(canvas, 140, 200, 0.9)
    tree(canvas, 344, 200, 0.9)
    for x in (192, 280):
        canvas.box(x, 156, 10, 110, WOOD)
    canvas.shape([(170, 160), (312, 160), (241, 112)], CLAY)
    canvas.line([(241, 160), (241, 216)], LAMPBLACK, 3)
    canvas.box(226, 212, 30, 26, MADDER, 4)
    canvas.box(178, 250, 126, 68, STONE, 8)
    canvas.disc(241, 252, 63, mixed(STONE, COTTON, 0.35), 0.3)
    canvas.disc(241, 252, 50, WATER, 0.27)
    person(canvas, 116, 338, INDIGO, 0, 1.25, "scarf", right=(32, 16))
    person(canvas, 372, 338, TURMERIC, 2, 1.25, "hat", left=(-32, 16))
    person(canvas, 56, 346, LEAF, 1, 0.85, "bun")


def stream(canvas):
    canvas.box(0, 120, WIDTH, 240, mixed(COTTON, LEAF, 0.45))
    sun(canvas, 280, 60)
    dark = mixed(WATER, LAMPBLACK, 0.55)
    canvas.shape([(0, 190), (150, 200), (260, 236), (360, 300), (420, 360), (230, 360), (180, 310), (90, 262), (0, 250)], WATER)
    canvas.shape([(170, 204), (260, 236), (360, 300), (420, 360), (230, 360), (184, 312), (150, 288), (150, 240)], dark)
    person(canvas, 130, 206, MADDER, 2, 1.15, "hat", right=(30, 40))
    canvas.disc(190, 224, 26, COTTON, 0.6)
    canvas.disc(214, 236, 18, COTTON, 0.6)
    person(canvas, 440, 336, INDIGO, 0, 1.05, "scarf", left=(-26, 26))
    canvas.box(382, 304, 28, 30, CLAY, 6)
    house(canvas, 380, 176, 62, 44, mixed(COTTON, CLAY, 0.5), MADDER)


def accounts(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.2))
    person(canvas, 120, 300, INDIGO, 0, 1.7, "scarf", right=(50, 44))
    person(canvas, 372, 300, LEAF, 2, 1.7, "short", left=(-44, 44))
    canvas.box(0, 276, WIDTH, 84, WOOD)
    book(canvas, 240, 214, 168, MADDER)
    for x, height in ((60, 4), (88, 2), (412, 3)):
        for level in range(height):
            coin(canvas, x, 306 - level * 9, 13)


def assembly(canvas):
    ground(canvas, mixed(COTTON, CLAY, 0.35), 170)
    tree(canvas, 240, 190, 1.7)
    looks = ((INDIGO, 0, "scarf"), (MADDER, 3, "short"), (LEAF, 1, "bun"), (TURMERIC, 2, "hat"), (MADDER, 0, "white"), (LEAF, 3, "short"), (CLAY, 2, "scarf"), (INDIGO, 1, "short"))
    count = len(looks)
    places = [math.radians(200 - 220 * index / (count - 1)) for index in range(count)]
    for (clothes, skin, hair), angle in sorted(zip(looks, places), key=lambda pair: math.sin(pair[1]) * -1):
        x, y = 240 + 196 * math.cos(angle), 278 - 62 * math.sin(angle)
        person(canvas, x, y + 34, clothes, skin, 0.95, hair)
    person(canvas, 240, 344, TURMERIC, 0, 1.15, "bun", left=(-24, 10), right=(24, -30))


def voting_jars(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, INDIGO, 0.14))
    canvas.box(0, 268, WIDTH, 92, WOOD)
    for x, colour in ((150, MADDER), (330, INDIGO)):
        jar(canvas, x, 306, colour, 1.5)
    canvas.disc(150, 238, 24, COTTON)
    canvas.box(308, 220, 44, 34, COTTON, 5)
    for x, y in ((40, 316), (66, 326), (92, 314), (418, 322), (446, 312)):
        canvas.disc(x, y, 12, STONE, 0.8)
    canvas.line([(480, 10), (362, 72)], LEAF, 46)
    canvas.disc(346, 82, 25, SKINS[1])
    canvas.line([(340, 88), (330, 112)], SKINS[1], 13)
    canvas.line([(356, 92), (344, 116)], SKINS[1], 13)
    canvas.disc(334, 126, 13, STONE, 0.85)


def lent_chair(canvas):
    ground(canvas, mixed(COTTON, CLAY, 0.35))
    canvas.box(196, 96, 88, 110, WOOD, 10)
    canvas.box(206, 108, 68, 88, MADDER, 8)
    canvas.box(184, 204, 112, 24, WOOD, 6)
    for x in (188, 276):
        canvas.box(x, 224, 16, 84, WOOD)
    person(canvas, 92, 318, INDIGO, 1, 1.5, "hat", right=(56, -6))
    person(canvas, 388, 318, LEAF, 0, 1.5, "scarf", left=(-56, -6))


def money_jars(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, LEAF, 0.2))
    canvas.box(0, 282, WIDTH, 78, WOOD)
    for x, colour in ((90, INDIGO), (240, LEAF), (390, MADDER)):
        jar(canvas, x, 318, colour, 1.35)
        for dx, dy in ((-8, -168), (12, -196)):
            coin(canvas, x + dx, 318 + dy, 13)
    house(canvas, 68, 284, 44, 24, COTTON, TURMERIC, door=False)
    book(canvas, 240, 248, 52, TURMERIC)
    for x, skin in ((374, 0), (406, 3)):
        canvas.disc(x, 254, 10, SKINS[skin])
        canvas.pie(x, 284, 17, 180, 360, COTTON)
    canvas.line([(0, 20), (150, 50)], TURMERIC, 44)
    canvas.disc(166, 54, 24, SKINS[2])
    for x, y in ((196, 78), (186, 104)):
        coin(canvas, x, y, 13)


def woven(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, TURMERIC, 0.2))
    colours = (INDIGO, TURMERIC, MADDER, LEAF, CLAY, mixed(INDIGO, COTTON, 0.35), MADDER)
    cloth(canvas, 70, 50, 340, 240, colours, 10)
    for x in range(75, 410, 10):
        canvas.line([(x, 292), (x + (x % 3 - 1) * 3, 322)], WOOD, 3)
    for x, skin, sleeve, side in ((62, 0, LEAF, -1), (418, 3, MADDER, 1)):
        canvas.line([(x + side * 80, 250), (x + side * 8, 176)], sleeve, 38)
        canvas.disc(x, 168, 22, SKINS[skin])


def two_hands(canvas):
    canvas.box(0, 0, WIDTH, HEIGHT, mixed(COTTON, LEAF, 0.25))
    for side, sleeve in ((-1, INDIGO), (1, MADDER)):
        x = 240 + side * 104
        canvas.line([(x + side * 60, 390), (x + side * 14, 280)], sleeve, 64)
        canvas.pie(x, 204, 70, 0, 180, SKINS[1])
        canvas.line([(x + side * 58, 212), (x + side * 66, 178)], SKINS[1], 20)
    for x, y in ((112, 186), (160, 186), (136, 156)):
        coin(canvas, x, y, 24)
    canvas.disc(344, 206, 58, WOOD, 0.26)
    canvas.line([(344, 200), (344, 120)], LEAF, 9)
    for dx, dy in ((-28, 150), (28, 132)):
        canvas.disc(344 + dx, dy, 28, LEAF, 0.5)
    canvas.disc(344, 104, 22, LEAF)


PICTURES = {
    "together": together, "mill": mill, "one-vote": one_vote, "many-people": many_people, "loom": loom,
    "scales": scales, "shop": shop, "saving": saving, "open-door": open_door, "truck": truck,
    "learning": learning, "bridge": bridge, "well": well, "stream": stream, "accounts": accounts,
    "assembly": assembly, "voting-jars": voting_jars, "lent-chair": lent_chair, "money-jars": money_jars,
    "woven": woven, "two-hands": two_hands,
}


COURSES = {
    "cooperative-basics": {**PICTURES, **cooperative_basics_pictures.PICTURES},
    "ai-literacy": {**ai_literacy_pictures.PICTURES, **ai_literacy_scenes.PICTURES},
}


def draw_course(course, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in COURSES[course].items():
        canvas = Canvas()
        draw(canvas)
        canvas.save(folder / f"{name}.png")


def main():
    lessons = Path(__file__).resolve().parent.parent / "lessons"
    courses = sys.argv[1:2] or list(COURSES)
    for course in courses:
        if course not in COURSES:
            sys.exit(f"There is no course {course} here, only: {', '.join(COURSES)}.")
        draw_course(course, Path(sys.argv[2]) if len(sys.argv) > 2 else lessons / course / "pictures")


if __name__ == "__main__":
    main()
