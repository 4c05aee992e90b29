"""Colours, a canvas, and the people and things that several pictures of the courses show."""

from PIL import Image, ImageDraw

WIDTH, HEIGHT, OVERSAMPLING = 480, 360, 3
GROUND = 290

INDIGO, MADDER, TURMERIC, LEAF = "#1F3A5F", "#A63D2F", "#E0A526", "#3E7C4B"
COTTON, LAMPBLACK = "#FAF6EE", "#1B1B1B"
SKINS = ("#5C3A26", "#8D5A3B", "#B98258", "#D9A97C")


def mixed(colour, other, share):
    """A colour with a share (0 to 1) of another one in it."""
    parts = [(int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


EARTH = mixed(COTTON, TURMERIC, 0.35)
CLAY = mixed(MADDER, TURMERIC, 0.45)
STRAW = mixed(TURMERIC, COTTON, 0.35)
WOOD = mixed(MADDER, LAMPBLACK, 0.45)
WATER = mixed(INDIGO, COTTON, 0.55)
SACK = mixed(COTTON, WOOD, 0.25)
STONE = mixed(LAMPBLACK, COTTON, 0.55)


class Canvas:
    """A sheet on which shapes are measured in pixels of the finished picture."""

    def __init__(self, background=COTTON):
        self.image = Image.new("RGB", (WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING), background)
        self.draw = ImageDraw.Draw(self.image)

    @staticmethod
    def _enlarged(values):
        return [value * OVERSAMPLING for value in values]

    def box(self, x, y, width, height, colour, radius=0):
        corners = self._enlarged((x, y, x + width, y + height))
        self.draw.rounded_rectangle(corners, radius * OVERSAMPLING, fill=colour)

    def disc(self, x, y, radius, colour, squash=1.0):
        corners = self._enlarged((x - radius, y - radius * squash, x + radius, y + radius * squash))
        self.draw.ellipse(corners, fill=colour)

    def shape(self, points, colour):
        self.draw.polygon([tuple(self._enlarged(point)) for point in points], fill=colour)

    def line(self, points, colour, width):
        """A line with round ends and corners."""
        enlarged = [tuple(self._enlarged(point)) for point in points]
        self.draw.line(enlarged, fill=colour, width=round(width * OVERSAMPLING), joint="curve")
        for x, y in points:
            self.disc(x, y, width / 2, colour)

    def arc(self, x, y, radius, start, end, colour, width):
        corners = self._enlarged((x - radius, y - radius, x + radius, y + radius))
        self.draw.arc(corners, start, end, fill=colour, width=round(width * OVERSAMPLING))

    def pie(self, x, y, radius, start, end, colour):
        corners = self._enlarged((x - radius, y - radius, x + radius, y + radius))
        self.draw.pieslice(corners, start, end, fill=colour)

    def save(self, path):
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        small.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)


def ground(canvas, colour=EARTH, top=GROUND):
    canvas.box(0, top, WIDTH, HEIGHT - top, colour)


def sun(canvas, x=400, y=70):
    canvas.disc(x, y, 34, TURMERIC)


def person(canvas, x, foot, clothes, skin, size=1.0, hair="short", left=None, right=None):
    """Somebody who stands at `foot`; `left` and `right` are where the hands are, from the shoulders."""
    tall = 120 * size
    head = 17 * size
    shoulder = foot - tall + 2 * head + 6 * size
    for side, hand in ((-1, left), (1, right)):
        start = (x + side * 15 * size, shoulder + 8 * size)
        dx, dy = hand if hand else (side * 12, 42)
        end = (start[0] + dx * size, start[1] + dy * size)
        canvas.line([start, end], mixed(clothes, LAMPBLACK, 0.18), 11 * size)
        canvas.disc(*end, 7 * size, SKINS[skin])
    canvas.shape(
        [(x - 18 * size, shoulder + 8 * size), (x + 18 * size, shoulder + 8 * size),
         (x + 28 * size, foot), (x - 28 * size, foot)], clothes)
    canvas.box(x - 20 * size, shoulder, 40 * size, 26 * size, clothes, 12 * size)
    top = foot - tall + head
    canvas.box(x - 6 * size, top + 8 * size, 12 * size, 18 * size, SKINS[skin], 4 * size)
    headdress(canvas, x, top, head, hair, skin, clothes)


def headdress(canvas, x, y, head, hair, skin, clothes):
    """A head with short hair, a scarf, a bun, a hat, a cap or white hair."""
    if hair == "scarf":
        colour = CLAY if clothes in (INDIGO, LEAF) else mixed(INDIGO, COTTON, 0.25)
        canvas.disc(x, y - head * 0.05, head * 1.16, colour)
        canvas.shape([(x - head * 1.14, y), (x + head * 1.14, y), (x + head * 1.5, y + head * 2), (x - head * 1.5, y + head * 2)], colour)
        canvas.disc(x, y + head * 2, head * 1.5, colour, 0.3)
        canvas.disc(x, y + head * 0.12, head * 0.82, SKINS[skin], 1.08)
        return
    if hair == "bun":
        canvas.disc(x, y - head * 1.15, head * 0.5, LAMPBLACK)
    canvas.disc(x, y, head, SKINS[skin])
    colour = mixed(LAMPBLACK, COTTON, 0.75) if hair == "white" else LAMPBLACK
    if hair in ("short", "bun", "white"):
        canvas.pie(x, y - head * 0.1, head * 1.05, 185, 355, colour)
    elif hair == "hat":
        canvas.disc(x, y - head * 0.45, head * 1.7, STRAW, 0.28)
        canvas.pie(x, y - head * 0.4, head * 0.95, 180, 360, STRAW)
    elif hair == "cap":
        canvas.disc(x, y - head * 0.72, head * 1.12, mixed(LAMPBLACK, WOOD, 0.6), 0.5)
        canvas.box(x - head * 1.0, y - head * 0.62, head * 2.3, head * 0.26, LAMPBLACK, head * 0.12)


def house(canvas, x, foot, width, height, wall, roof, door=True):
    canvas.box(x, foot - height, width, height, wall)
    canvas.shape([(x - 14, foot - height), (x + width + 14, foot - height), (x + width / 2, foot - height * 1.65)], roof)
    if door:
        canvas.box(x + width / 2 - 13, foot - 46, 26, 46, WOOD, 4)


def coin(canvas, x, y, radius=11):
    canvas.disc(x, y, radius, mixed(TURMERIC, LAMPBLACK, 0.3))
    canvas.disc(x, y, radius * 0.78, TURMERIC)


def sack(canvas, x, foot, colour=SACK, size=1.0, open_with=None):
    canvas.box(x - 26 * size, foot - 58 * size, 52 * size, 58 * size, colour, 17 * size)
    if open_with:
        canvas.disc(x, foot - 56 * size, 24 * size, open_with, 0.4)
        canvas.arc(x, foot - 56 * size, 24 * size, 0, 180, mixed(colour, LAMPBLACK, 0.2), 2)
    else:
        canvas.shape([(x - 9 * size, foot - 54 * size), (x + 9 * size, foot - 54 * size),
                      (x + 17 * size, foot - 76 * size), (x - 17 * size, foot - 76 * size)], colour)
        canvas.line([(x - 9 * size, foot - 57 * size), (x + 9 * size, foot - 57 * size)], WOOD, 5 * size)


def jar(canvas, x, foot, colour, size=1.0):
    canvas.box(x - 34 * size, foot - 76 * size, 68 * size, 76 * size, colour, 26 * size)
    canvas.box(x - 22 * size, foot - 92 * size, 44 * size, 24 * size, colour, 4)
    canvas.box(x - 27 * size, foot - 98 * size, 54 * size, 12 * size, mixed(colour, LAMPBLACK, 0.25), 6 * size)


def tree(canvas, x, foot, size=1.0):
    canvas.line([(x, foot), (x, foot - 50 * size)], WOOD, 10 * size)
    for dx, dy, radius in ((0, -82, 32), (-24, -62, 23), (24, -62, 23)):
        canvas.disc(x + dx * size, foot + dy * size, radius * size, LEAF)


def book(canvas, x, y, width, colour):
    """An open book seen from the front, its lines too short to be letters."""
    half, height = width / 2, width * 0.55
    for side in (-1, 1):
        canvas.shape([(x, y), (x + side * half, y - height * 0.16), (x + side * half, y + height * 0.84), (x, y + height)], colour)
        inner = [(x, y + 5), (x + side * half * 0.92, y - height * 0.1), (x + side * half * 0.92, y + height * 0.72), (x, y + height * 0.88)]
        canvas.shape(inner, "#FFFFFF")
        for row in range(1, 5):
            start = y + 4 + row * height * 0.17
            canvas.line([(x + side * half * 0.16, start), (x + side * half * 0.76, start - height * 0.1)], STONE, 2.5)
    canvas.line([(x, y + 3), (x, y + height * 0.92)], colour, 2)


def cloth(canvas, x, y, width, height, colours, thread=10):
    """Weaving: bands of colour over upright threads."""
    canvas.box(x, y, width, height, COTTON)
    for row in range(int(height // thread)):
        colour = colours[row * len(colours) // max(1, int(height // thread)) % len(colours)]
        for column in range(int(width // thread)):
            if (row + column) % 2:
                shade = colour
            else:
                shade = mixed(colour, COTTON, 0.28)
            canvas.box(x + column * thread, y + row * thread, thread, thread - 1, shade, 2)


def bean(canvas, x, y, colour=MADDER, size=1.0, speckled=False):
    canvas.disc(x, y, 14.5 * size, colour, 0.62)
    canvas.disc(x, y - 4.6 * size, 5 * size, mixed(colour, COTTON, 0.55), 0.36)
    if speckled:
        for dx, dy in ((-9, 0), (-4, 4), (1, 1), (6, 5), (9, -1)):
            canvas.disc(x + dx * size, y + dy * size, 1.9 * size, WOOD)


def eye(canvas, x, y, radius=22):
    """The camera of a machine."""
    canvas.disc(x, y, radius, LAMPBLACK)
    canvas.disc(x, y, radius * 0.72, WATER)
    canvas.disc(x, y, radius * 0.42, INDIGO)
    canvas.disc(x - radius * 0.22, y - radius * 0.24, radius * 0.16, "#FFFFFF")


def machine(canvas, x, foot, width, height, colour=STONE):
    """A box with a camera eye and lights: the machine that finds patterns."""
    dark = mixed(colour, LAMPBLACK, 0.3)
    canvas.box(x - width * 0.36, foot - 10, width * 0.16, 14, dark)
    canvas.box(x + width * 0.2, foot - 10, width * 0.16, 14, dark)
    canvas.box(x - width / 2, foot - height, width, height - 6, colour, 12)
    canvas.box(x - width / 2 + 8, foot - height + 8, width - 16, height * 0.58, dark, 8)
    eye(canvas, x, foot - height * 0.66, min(width, height) * 0.22)
    for index, light in enumerate((LEAF, TURMERIC, MADDER)):
        canvas.disc(x + (index - 1) * width * 0.2, foot - height * 0.2, 5, light)


def phone(canvas, x, y, width, screen=None):
    """A phone whose middle is at x, y."""
    height = width * 1.86
    canvas.box(x - width / 2, y - height / 2, width, height, LAMPBLACK, width * 0.14)
    colour = screen or mixed(WATER, COTTON, 0.55)
    canvas.box(x - width * 0.43, y - height * 0.42, width * 0.86, height * 0.78, colour, width * 0.05)
    canvas.disc(x, y + height * 0.43, width * 0.055, STONE)


def halls(canvas, x, foot, count, size=1.0):
    """Upright cupboards full of computers."""
    for index in range(count):
        left = x + index * 54 * size
        canvas.box(left, foot - 132 * size, 48 * size, 132 * size, mixed(INDIGO, LAMPBLACK, 0.35), 4)
        for row in range(5):
            top = foot - 122 * size + row * 24 * size
            canvas.box(left + 5 * size, top, 38 * size, 15 * size, mixed(INDIGO, STONE, 0.45), 2)
            canvas.disc(left + 36 * size, top + 7.5 * size, 3 * size, (LEAF, TURMERIC)[(row + index) % 2])


def padlock(canvas, x, y, size=1.0, colour=TURMERIC):
    canvas.arc(x, y - 14 * size, 20 * size, 180, 360, STONE, 8 * size)
    for side in (-1, 1):
        canvas.box(x + side * 16 * size - 4 * size, y - 15 * size, 8 * size, 22 * size, STONE)
    canvas.box(x - 30 * size, y, 60 * size, 46 * size, colour, 8 * size)
    canvas.disc(x, y + 18 * size, 7 * size, LAMPBLACK)
    canvas.box(x - 3 * size, y + 18 * size, 6 * size, 17 * size, LAMPBLACK, 2)


def key(canvas, x, y, size=1.0, side=1, colour=TURMERIC):
    """A key that points to the right (`side` 1) or to the left (-1)."""
    canvas.disc(x, y, 13 * size, colour)
    canvas.disc(x, y, 6 * size, COTTON)
    canvas.line([(x + side * 12 * size, y), (x + side * 46 * size, y)], colour, 7 * size)
    for along in (34, 45):
        canvas.line([(x + side * along * size, y), (x + side * along * size, y + 12 * size)], colour, 6 * size)


def fish(canvas, x, y, size=1.0, colour=WATER):
    canvas.shape([(x + 18 * size, y), (x + 38 * size, y - 13 * size), (x + 38 * size, y + 13 * size)], colour)
    canvas.disc(x, y, 25 * size, colour, 0.52)
    canvas.disc(x - 14 * size, y - 3 * size, 2.6 * size, LAMPBLACK)


def heart(canvas, x, y, size=1.0, colour=MADDER):
    for side in (-1, 1):
        canvas.disc(x + side * 8.4 * size, y - 6 * size, 9.6 * size, colour)
    canvas.shape([(x - 17 * size, y - 2 * size), (x + 17 * size, y - 2 * size), (x, y + 19 * size)], colour)


def leaf(canvas, x, y, size=1.0, colour=LEAF):
    canvas.line([(x, y + 24 * size), (x, y - 8 * size)], mixed(colour, LAMPBLACK, 0.25), 4 * size)
    for side in (-1, 1):
        canvas.shape([(x, y + 10 * size), (x + side * 8 * size, y - 6 * size), (x + side * 26 * size, y - 10 * size),
                      (x + side * 20 * size, y + 6 * size)], colour)
    canvas.disc(x, y - 12 * size, 8 * size, colour, 1.5)


def bubble(canvas, x, y, width, height, tip, colour="#FFFFFF"):
    """A speech bubble whose middle is at x, y, and whose tip points to a mouth."""
    canvas.shape([(x - width * 0.16, y), (x + width * 0.16, y), tip], colour)
    canvas.box(x - width / 2, y - height / 2, width, height, colour, height * 0.34)


def tick(canvas, x, y, size=1.0, colour=LEAF):
    canvas.line([(x - 12 * size, y), (x - 3 * size, y + 10 * size), (x + 14 * size, y - 12 * size)], colour, 7 * size)


def cross(canvas, x, y, size=1.0, colour=MADDER):
    for side in (-1, 1):
        canvas.line([(x - 11 * size, y - side * 11 * size), (x + 11 * size, y + side * 11 * size)], colour, 7 * size)


def goat(canvas, x, foot, size=1.0, coat=None):
    """A goat that looks to the left."""
    coat = coat or mixed(COTTON, WOOD, 0.22)
    dark = mixed(coat, LAMPBLACK, 0.4)
    for dx in (-34, -18, 26, 42):
        canvas.box(x + dx * size, foot - 40 * size, 9 * size, 40 * size, dark, 3)
    canvas.disc(x + 6 * size, foot - 58 * size, 56 * size, coat, 0.58)
    canvas.line([(x + 54 * size, foot - 76 * size), (x + 66 * size, foot - 92 * size)], coat, 9 * size)
    canvas.line([(x - 40 * size, foot - 70 * size), (x - 62 * size, foot - 104 * size)], coat, 24 * size)
    canvas.disc(x - 70 * size, foot - 110 * size, 21 * size, coat, 0.72)
    for dx, lean in ((-66, 14), (-58, 20)):
        canvas.line([(x + dx * size, foot - 122 * size), (x + (dx + lean) * size, foot - 148 * size)], STONE, 6 * size)
    canvas.shape([(x - 56 * size, foot - 116 * size), (x - 34 * size, foot - 108 * size), (x - 52 * size, foot - 102 * size)], dark)
    canvas.shape([(x - 84 * size, foot - 100 * size), (x - 72 * size, foot - 98 * size), (x - 80 * size, foot - 80 * size)], dark)
    canvas.disc(x - 76 * size, foot - 114 * size, 3.2 * size, LAMPBLACK)


def drone(canvas, x, y, size=1.0):
    for side in (-1, 1):
        canvas.line([(x, y), (x + side * 66 * size, y - 16 * size)], LAMPBLACK, 7 * size)
        canvas.box(x + side * 66 * size - 4 * size, y - 32 * size, 8 * size, 18 * size, LAMPBLACK, 2)
        canvas.disc(x + side * 66 * size, y - 33 * size, 40 * size, STONE, 0.13)
        canvas.line([(x + side * 20 * size, y + 14 * size), (x + side * 34 * size, y + 36 * size)], LAMPBLACK, 5 * size)
    canvas.box(x - 34 * size, y - 18 * size, 68 * size, 36 * size, MADDER, 12 * size)
    eye(canvas, x, y + 10 * size, 12 * size)
