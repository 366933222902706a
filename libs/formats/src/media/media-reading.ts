/** The kinds of films and recordings that are taken in. */
export type MediaType = 'video/webm' | 'audio/webm' | 'video/mp4' | 'audio/mp4' | 'audio/mpeg';

/** Why a film or a recording is refused. */
export type MediaRefusal = 'unknown-type' | 'no-length' | 'no-cues' | 'no-tracks' | 'not-playable';

/** What a film or a recording says of itself: how long it is, in seconds, and whether it is heard; or why it is refused. */
export type MediaReading =
  | {
      readonly ok: true;
      readonly mediaType: MediaType;
      readonly seconds: number;
      readonly sound: boolean;
    }
  | { readonly ok: false; readonly reason: MediaRefusal };
