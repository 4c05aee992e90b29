// Written by `make bindings` from crates/protocol/src/screen. Do not edit.

export type Command = { "command": "attend" } | { "command": "tap", 
/**
 * The card's meaning, as it was sent.
 */
meaning: string, } | { "command": "type", 
/**
 * The text.
 */
text: string, } | { "command": "talk" } | { "command": "open", 
/**
 * Which.
 */
page: PageName, } | { "command": "close-page" } | { "command": "explain", 
/**
 * Its name, as it is shown.
 */
text: string, 
/**
 * The language of that name.
 */
language: string, } | { "command": "explained" } | { "command": "hide" } | { "command": "show" } | { "command": "set", 
/**
 * To what.
 */
setting: Setting, } | { "command": "forget-takes", 
/**
 * The language.
 */
language: string, 
/**
 * The phrase; all of them where it is absent.
 */
phrase: string | null, } | { "command": "add-course", 
/**
 * Where it lies.
 */
place: string, } | { "command": "test-sound", 
/**
 * Which.
 */
device: SoundDevice, } | { "command": "to-the-door" };

export type PageName = "progress" | "words" | "settings" | "about" | "trainer";

export type SoundDevice = "microphone" | "speaker";

export type Update = { "update": "words", 
/**
 * The language.
 */
language: string, 
/**
 * Its direction, which is the window's.
 */
direction: Direction, 
/**
 * The words by their keys; all begin with `ui-`.
 */
words: { [key in string]: string }, } | { "update": "view", 
/**
 * What it shows.
 */
view: View, } | { "update": "page", 
/**
 * What it shows.
 */
page: Page | null, } | { "update": "look", 
/**
 * How.
 */
look: Look, } | { "update": "level", 
/**
 * From 0, nothing, to 1, as loud as can be.
 */
level: number, } | { "update": "saying", 
/**
 * Which caption, from 0.
 */
line: number, 
/**
 * The first character of the word that is spoken, counted in UTF-16 units from the caption's
 * beginning; absent where only the line is known.
 */
from: number | null, 
/**
 * The character after the word.
 */
to: number | null, } | { "update": "trouble", 
/**
 * What, in their language.
 */
text: string, };

export type Setting = { "setting": "theme", "value": Theme } | { "setting": "text-size", "value": number } | { "setting": "captions", "value": boolean } | { "setting": "hands-free", "value": boolean } | { "setting": "pace", "value": Pace } | { "setting": "microphone", "value": string | null } | { "setting": "speaker", "value": string | null } | { "setting": "name", "value": string } | { "setting": "picture", "value": string } | { "setting": "interface-language", "value": string };

export type Look = { 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * The size of text in per cent.
 */
textSize: number, 
/**
 * Whether what is said is also shown.
 */
captions: boolean, 
/**
 * Whether the app listens by itself.
 */
handsFree: boolean, };

export type Theme = "system" | "day" | "sun" | "night";

export type View = { 
/**
 * Which screen.
 */
screen: ScreenName, 
/**
 * The language of the text here.
 */
language: string, 
/**
 * Its direction.
 */
direction: Direction, 
/**
 * Where we are.
 */
title: string, 
/**
 * What is being said, or was said last, a line each.
 */
captions: Array<string>, 
/**
 * The picture of what we talk about, by its hash.
 */
picture: string | null, 
/**
 * What may be chosen.
 */
cards: Array<Card>, 
/**
 * The commands that work here.
 */
commands: Array<Card>, 
/**
 * What the app is doing.
 */
activity: Activity, 
/**
 * How fast it speaks.
 */
pace: Pace, 
/**
 * Steps done and steps in all.
 */
progress: [number, number] | null, 
/**
 * Who is before the device: the name of their picture. Absent at the door.
 */
member: string | null, };

export type Card = { 
/**
 * What it means; sent back when it is touched.
 */
meaning: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The text's language.
 */
language: string, 
/**
 * The text's direction.
 */
direction: Direction, 
/**
 * It is already done: a finished lesson.
 */
done: boolean, 
/**
 * Its picture out of a course, by its hash.
 */
picture: string | null, 
/**
 * Its drawing out of those that the window has: a member's picture, or the sign of a command.
 */
pictogram: string | null, 
/**
 * Parts done and parts in all: lessons of a course, steps of a lesson.
 */
progress: [number, number] | null, 
/**
 * How many questions wait to be looked back at.
 */
due: number, };

export type ScreenName = "door" | "pictures" | "greeting" | "languages" | "courses" | "lessons" | "lesson" | "review" | "teaching" | "goodbye";

export type Activity = "speaking" | "listening" | "ready" | "recording" | "waiting" | "thinking";

export type Pace = "usual" | "slow" | "very-slow";

export type Direction = "ltr" | "rtl";

export type Page = { "page": "progress" } & ProgressPage | { "page": "words" } & WordsPage | { "page": "settings" } & SettingsPage | { "page": "about" } & AboutPage | { "page": "trainer" } & TrainerPage;

export type ProgressPage = { 
/**
 * What is said about it.
 */
summary: string, 
/**
 * A number of this member's own, from which the pattern of the cloth grows.
 */
seed: number, 
/**
 * The courses that were begun, and those that wait.
 */
courses: Array<CourseProgress>, };

export type CourseProgress = { 
/**
 * Its name.
 */
title: string, 
/**
 * The name's language.
 */
language: string, 
/**
 * The name's direction.
 */
direction: Direction, 
/**
 * Its picture, by its hash.
 */
picture: string | null, 
/**
 * Its lessons, in order.
 */
lessons: Array<LessonProgress>, };

export type LessonProgress = { 
/**
 * Its name.
 */
title: string, 
/**
 * It was taken to its end.
 */
finished: boolean, 
/**
 * It was begun.
 */
begun: boolean, 
/**
 * How many questions wait to be looked back at.
 */
due: number, 
/**
 * One thread for each answer, in their order.
 */
threads: Array<Thread>, };

export type Thread = { 
/**
 * What kind of answer.
 */
kind: ThreadKind, 
/**
 * It was given by voice.
 */
voice: boolean, };

export type ThreadKind = "right" | "helped" | "not-yet" | "own" | "passed";

export type WordsPage = { 
/**
 * All of them, by language and phrase.
 */
phrases: Array<Phrase>, };

export type Phrase = { 
/**
 * The phrase.
 */
text: string, 
/**
 * Its language.
 */
language: string, 
/**
 * The language's name in itself.
 */
languageName: string, 
/**
 * Its direction.
 */
direction: Direction, 
/**
 * How often it was said.
 */
takes: number, };

export type SettingsPage = { 
/**
 * How everything looks.
 */
look: Look, 
/**
 * How fast it speaks.
 */
pace: Pace, 
/**
 * The member's name; absent at the door.
 */
name: string | null, 
/**
 * The member's picture.
 */
picture: string | null, 
/**
 * The pictures that nobody has, and the member's own.
 */
pictures: Array<string>, 
/**
 * The microphones.
 */
microphones: Array<DeviceChoice>, 
/**
 * The speakers.
 */
speakers: Array<DeviceChoice>, 
/**
 * The languages that the app itself speaks.
 */
languages: Array<LanguageHere>, 
/**
 * The language that it speaks now.
 */
interfaceLanguage: string, };

export type DeviceChoice = { 
/**
 * By what it is chosen; absent for the system's choice.
 */
id: string | null, 
/**
 * The system's name for it.
 */
name: string, 
/**
 * It is the one that is used.
 */
chosen: boolean, };

export type AboutPage = { 
/**
 * The version of Sauti.
 */
version: string, 
/**
 * The licence of Sauti.
 */
licence: string, 
/**
 * Who made what: courses, voices, recognisers, fonts.
 */
credits: Array<Credit>, };

export type Credit = { 
/**
 * What.
 */
what: string, 
/**
 * Who.
 */
who: string, 
/**
 * Under which licence.
 */
licence: string, };

export type TrainerPage = { 
/**
 * The courses on the shelf.
 */
courses: Array<InstalledCourse>, 
/**
 * Voices and recognisers that were added.
 */
models: Array<InstalledModel>, 
/**
 * What each language can do here.
 */
languages: Array<LanguageHere>, 
/**
 * How much room is taken.
 */
storage: Storage, };

export type InstalledCourse = { 
/**
 * Its name in the language of the app, or in its own.
 */
title: string, 
/**
 * The name's language.
 */
language: string, 
/**
 * The name's direction.
 */
direction: Direction, 
/**
 * Its version.
 */
version: string, 
/**
 * The languages that it is in, by their own names.
 */
languages: Array<string>, 
/**
 * How many problems made the reader leave something out.
 */
errors: number, };

export type InstalledModel = { 
/**
 * Its name.
 */
id: string, 
/**
 * It speaks; else it hears.
 */
speaks: boolean, };

export type LanguageHere = { 
/**
 * Its tag.
 */
tag: string, 
/**
 * Its name in itself.
 */
name: string, 
/**
 * Its direction.
 */
direction: Direction, 
/**
 * Something here speaks it.
 */
speaks: boolean, 
/**
 * Something here hears it, without the member's own takes.
 */
hears: boolean, };

export type Storage = { 
/**
 * By what members said and did.
 */
members: number, 
/**
 * By courses that were added.
 */
courses: number, 
/**
 * By voices and recognisers.
 */
models: number, 
/**
 * What is still free.
 */
free: number, };
