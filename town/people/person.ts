// Who lives in the invented town: people, households and their stories, before any institution knows them.

/** 性別 as the chip codes it: 1 male, 2 female, 3 other or not stated. */
export type Sex = '1' | '2' | '3';

export type Localised = { ja: string; en: string };

/** The secrets of a card, public on purpose in the sandbox. A child under 15 has no `sign`. */
export type TestPins = { auth: string; sign?: string; register: string; text: string };

/**
 * How far somebody's card has come on the town's opening day, and the day its application was sent.
 * `returned`: the photo broke the rules and the application came back.
 */
export type CardStory =
  | { stage: 'none' }
  | { stage: 'returned' | 'arrived' | 'notice-sent' | 'reserved'; applied: Temporal.PlainDate }
  | {
      stage: 'in-use';
      applied: Temporal.PlainDate;
      /** The holder has since locked the PIN of the authentication certificate. */
      authPinLocked?: true;
      /** What the holder has since reported: a loss (紛失), or that both certificates shall end (失効申請). */
      reported?: 'lost' | 'certificates-ended';
    };

/** A leading character: somebody with a card, or a reason to have none, and a tale that a visitor can follow. */
export type Story = { title: Localised; text: Localised; pins: TestPins; card: CardStory };

/** What caps a card's validity (カード命令); the wire contract's `residenceStatus`. */
type ResidenceStatus = 'citizen' | 'permanent' | 'special-permanent' | 'highly-skilled-2' | 'mid-long';

export type Person = {
  /** Romaji slug, unique in the town; also the name of the person's card. */
  handle: string;
  name: string;
  furigana: string;
  birth: Temporal.PlainDate;
  sex: Sex;
  /** 続柄 to the head of the household. */
  relation: string;
  status: ResidenceStatus;
  nationality: string;
  /** 在留期間の満了日, for mid-long stay. */
  stayUntil?: Temporal.PlainDate;
  /** 在留資格, for foreign residents. */
  residenceCardStatus?: string;
  /** 本籍 and 筆頭者, for Japanese nationals. */
  registeredDomicile?: string;
  domicileHead?: string;
  previousAddress?: string;
  /** 旧氏 and its furigana. */
  formerName?: string;
  formerNameFurigana?: string;
  /** 通称. */
  aliasName?: string;
  /** How and when the person became a resident of the ward (住民となった日). */
  arrival: { event: 'moved-in' | 'born'; on: Temporal.PlainDate };
  /** 転出予定日. */
  movingOutOn?: Temporal.PlainDate;
  /** 支援措置: a restriction on issuing papers about this person. */
  issueRestricted?: true;
  story?: Story;
};

export type Household = {
  address: string;
  /** The branch office that serves the address. */
  officeId: string;
  /** The first is 世帯主. */
  members: readonly Person[];
};
