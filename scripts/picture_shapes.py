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
