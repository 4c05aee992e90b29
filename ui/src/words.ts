import type { PictureName } from './pictograms/members';

/** The keys of the window's own words; `locales/` has them in every language. */
export type WordKey = `ui-${Window | State | Thread | Words | Setting | Trainer | `picture-${PictureName}`}`;

type Window =
  | 'more' | 'explain' | 'explain-how' | 'close' | 'page-close' | 'helpers' | 'said' | 'trouble-seen'
  | 'steps' | 'talk-ready' | 'talk-waiting' | 'talk-listening' | 'talk-thinking' | 'talk-speaking' | 'talk-recording'
  | 'type' | 'type-here' | 'type-send' | 'start-again' | 'someone-else'
  | 'page-progress' | 'page-words' | 'page-settings' | 'page-trainer' | 'page-about';

type State = 'done' | 'next-one' | 'to-come' | 'begun' | 'mend';

type Thread =
  | 'cloth' | 'threads' | 'thread-right' | 'thread-helped' | 'thread-not-yet' | 'thread-own' | 'thread-passed' | 'thread-voice';

type Words = 'words-about' | 'words-none' | 'takes' | 'forget' | 'forget-all' | 'forget-ask' | 'forget-all-ask' | 'forget-yes' | 'forget-no';

type Setting =
  | 'theme' | 'theme-system' | 'theme-day' | 'theme-sun' | 'theme-night'
  | 'text-size' | 'text-smaller' | 'text-larger' | 'text-sample'
  | 'captions' | 'captions-shown' | 'captions-hidden'
  | 'listening' | 'hands-free' | 'push-to-talk'
  | 'pace' | 'pace-usual' | 'pace-slow' | 'pace-very-slow'
  | 'microphone' | 'microphone-test' | 'speaker' | 'speaker-test' | 'device-usual' | 'level'
  | 'name' | 'save' | 'picture' | 'interface-language';

type Trainer =
  | 'version' | 'licence' | 'credits'
  | 'courses' | 'course-add' | 'course-place' | 'course-place-how' | 'problems'
  | 'models' | 'speaks' | 'hears' | 'none' | 'languages'
  | 'storage' | 'storage-members' | 'storage-courses' | 'storage-models' | 'storage-free';
