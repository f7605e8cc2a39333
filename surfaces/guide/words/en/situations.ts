// When something happens, in English: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsEn: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'If you lost the card, call first. Choose anything else below.',
  'when.situations': 'What happened?',
  'when.steps': 'What to do',
  'when.notes': 'Good to know',
  'when.effects': 'What becomes of card and certificates',
  'when.effects-open': 'Card and certificates',
  'when.fees': 'What it costs',
  'when.next': 'Read on',
  'when.deadline': 'By when',
  'when.deadline-text':
    'File within {days} days of the move or change. If it happened on {from}, file by {until}.',
  'when.safe': 'Why the card is safe',
  'when.safe-photo': 'Your photo is on the front, so nobody else can easily use the card at a counter.',
  'when.safe-chip':
    'The chip holds no tax or pension data. When somebody tries to force it open, it erases itself.',
  'when.safe-online':
    'Online, certificates and PINs show who you are, not your number. After wrong tries in a row the card locks.',
  'when.safe-number':
    'Seeing your number is not enough to act for you. Whoever uses the number also checks who you are.',
  'when.safe-more': 'Read about safe handling and fraud',

  'when.lost.tile': 'I lost my card, or it was stolen',
  'when.lost.title': 'Card lost or stolen',
  'when.lost.answer':
    'Call now and have the card stopped. Somebody answers at night and on holidays too. Then report it to the police.',
  'when.lost.note-1': 'Stopping costs nothing. If you find the card, a counter makes it work again.',
  'when.lost.note-2':
    'Write down the number of the police report. You are asked for it when you want a new card.',
  'when.found.tile': 'I found the card I had stopped',
  'when.found.title': 'You found a card that was stopped',
  'when.found.answer':
    'Bring the card and an identity document to a counter. It cannot be made to work again by telephone.',
  'when.found.note-1': 'Your user authentication certificate works again once you have filed.',
  'when.found.note-2': 'Have the signature certificate issued anew. You use it for e-Tax and the like.',
  'when.not-found.tile': 'My lost card does not turn up',
  'when.not-found.title': 'A lost card does not turn up',
  'when.not-found.answer':
    'Have the card abolished at a counter and apply for a new one. It costs {reissueYen} ({cardYen} for the card, {certificateYen} for the certificates).',
  'when.not-found.note-1':
    'It is free after a disaster, or where it was not your fault. Tell the counter what happened.',
  'when.pin-locked.tile': 'I forgot a PIN, or it is locked',
  'when.pin-locked.title': 'PIN forgotten or locked',
  'when.pin-locked.answer':
    'Bring the card and an identity document to the nearest counter. You set the PIN anew the same day.',
  'when.pin-locked.note-1':
    'Wrong tries are remembered over days. A right one takes the count back to the beginning.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {If you know the PIN of the other certificate, you can reserve by app and set this one anew at a kiosk in a shop.} sign {If you know the authentication PIN, you can reserve by app and set the signature password anew at a kiosk in a shop.} other {It can be set anew at a counter only.}}',
  'when.moving-in.tile': 'I move to another town',
  'when.moving-in.title': 'Moving to another town',
  'when.moving-in.answer':
    'Your card goes on. Bring it to the counter of the new municipality within {days} days of the move.',
  'when.moving-in.note-1':
    'The card lapses {afterPlan} days after the day you first planned to move out. If you filed the move-in without it, show it within {afterFiling} days.',
  'when.moving-in.note-2':
    'With the card you can file the move-out and announce your visit in the portal, from {oneStopBefore} days before to {oneStopAfter} days after the move. Within Japan only, and nobody can do it for you.',
  'when.moving-in.note-3':
    'The portal also shows what else to do in the new town (health insurance, care, children) and what to bring.',
  'when.moving-within.tile': 'I moved within the town',
  'when.moving-within.title': 'Moving within the town',
  'when.moving-within.answer':
    'Bring the card to the nearest counter within {days} days. The address on it is written anew and the signature certificate replaced.',
  'when.moving-within.note-1':
    'Officials write the new address. If you write on the card yourself, it becomes invalid.',
  'when.moving-within.note-2':
    'Somebody of your household may bring the card. For the certificate, come yourself.',
  'when.abroad.tile': 'I move abroad',
  'when.abroad.title': 'Moving abroad',
  'when.abroad.answer':
    'The card lapses when you move abroad. Do not throw it away: you need it to receive a new one after your return.',
  'when.abroad.answer-now':
    'Bring the card to a counter by the day before you leave, and you can go on using it abroad.',
  'when.abroad.note-1': 'Keep a lapsed card too, until you have a new one after your return.',
  'when.abroad.note-2': 'If you need certificates after moving abroad, ask at the counter before you leave.',
  'when.name.tile': 'My name changed, by marriage or otherwise',
  'when.name.title': 'A change of name',
  'when.name.answer':
    'Bring the card to the nearest counter within {days} days. The name on it is written anew and the signature certificate replaced.',
  'when.name.note-1': 'Officials write the new name. If you write on the card yourself, it becomes invalid.',
  'when.name.note-2': 'Somebody of your household may bring the card. For the certificate, come yourself.',
  'when.former-name.tile': 'I want my former name on the card',
  'when.former-name.title': 'A former family name on the card',
  'when.former-name.answer':
    'First the former name goes into the resident record, then onto the card. A counter does both on the same day.',
  'when.former-name.answer-not-yet':
    'On this day, former names could be neither in the resident record nor on the card.',
  'when.former-name.note-1': 'Former names have been possible since 5 November 2019.',
  'when.card-expiring.tile': 'My card expires soon',
  'when.card-expiring.title': 'The card expires soon',
  'when.card-expiring.answer':
    'You can renew from the day after three months before the expiry, to the day of expiry. Apply with a new photo and pick the card up at a counter. After the expiry it no longer works.',
  'when.card-expiring.note-1': 'A card that expires on {expiry} can be renewed from {opens}.',
  'when.card-expiring.note-2':
    'J-LIS (Japan Agency for Local Authority Information Systems) sends you a letter. You can renew without it too.',
  'when.card-expiring.note-3': 'There is no fee if you hand back the old card at the pick-up.',
  'when.certificate-expiring.tile': 'My certificates expire soon',
  'when.certificate-expiring.title': 'The certificates expire soon',
  'when.certificate-expiring.answer':
    'You can renew them free of charge from the day after three months before the expiry. Come yourself to the nearest counter, with the card.',
  'when.certificate-expiring.note-1':
    'A certificate lasts to the birthday number {certificateYears} after its issue. That comes before the expiry of the card.',
  'when.certificate-expiring.note-2':
    'One that expires on {expiry} can be renewed from {opens}. Where a month has no such day, from the next day.',
  'when.certificate-expiring.note-3':
    'After the expiry, a counter issues new ones as long as the card is valid.',
  'when.foreign.tile': 'My period of stay changed (foreign residents)',
  'when.foreign.title': 'The period of stay changed (foreign residents)',
  'when.foreign.answer':
    'Your card expires on the last day of your stay. It is not extended by itself. Bring card and residence card to a counter before the card expires.',
  'when.foreign.note-1':
    'It can be extended up to birthday number {adultYears} after the card was made (number {minorYears} if you were under {adultAge}).',
  'when.foreign.note-2':
    'While you wait for a decision on your stay, it can be extended once, by {specialMonths} months.',
  'when.foreign.note-3':
    'Cards of permanent residents, special permanent residents and highly skilled professionals (ii) do not end with the stay. They are renewed like those of Japanese nationals.',
  'when.foreign.note-4': 'Once expired it cannot be extended. A new card costs {reissueYen}.',
  'when.child.tile': 'I want a card for my child',
  'when.child.title': 'A card for a child',
  'when.child.answer':
    'Children of any age can have a card. Under {adultAge}, it lasts to birthday number {minorYears} after its issue.',
  'when.child.note-1':
    'Children under {withParentUnder} come with a parent or other legal representative, who brings an identity document too.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {Babies need a photo too.} other {Applied for before the age of {photoFromAge}, the card has no photo and needs none.}}',
  'when.child.note-3': 'In principle no signature certificate is issued to children under {signFromAge}.',
  'when.child.note-4': 'It is shorter than for adults because children’s faces change quickly.',
  'when.reissue.tile': 'My card broke, or has no space left',
  'when.reissue.title': 'The card broke, or has no space left',
  'when.reissue.answer':
    'Apply for a new card at a counter. It costs {reissueYen}. It is free where it was not your fault, or when you hand back the old card at a renewal.',
  'when.reissue.note-1': 'Bring the broken card when you pick up the new one.',
  'when.reissue.note-2': 'You need a new card too if you wrote a name or address on it yourself.',
  'when.apply.tile': 'I want my first card',
  'when.apply.title': 'The first card',
  'when.apply.answer':
    'Take a photo and apply by smartphone, by post or at a counter. A notice comes when the card is ready: pick it up at a counter. The first card is free.',
  'when.apply.note-1': 'The photo must be taken within {photoMonths} months before you apply.',
  'when.apply.note-2':
    'Some counters help you to apply and take the photo. Where and when is on the page of the counters.',
  'when.apply.note-3': 'Reserve your pick-up. The counter keeps the card for {waitingDays} days.',

  'step.where': 'Where',
  'step.who': 'Who',
  'step.bring': 'Bring',
  'step.pins': 'PINs asked for',
  'fees.reissue': 'What a new card costs',
  'fees.reason': 'Reason',
  'fees.condition': 'Condition',
  'fees.yen': 'Fee',
  'fees.old-card-returned': 'old card handed back',
  'fees.old-card-kept': 'old card not handed back',
  'fees.police-report': 'reported to the police',
  'fees.no-police-report': 'not reported to the police',
  'fees.express': 'For people who cannot wait there are express cards, at {yen} where a fee is due.',
  'reissue.first-card': 'First card',
  'reissue.loss': 'Loss',
  'reissue.theft': 'Theft',
  'reissue.damage': 'Damage',
  'reissue.own-wish': 'Your own wish',
  'reissue.expiry': 'Expiry or renewal',
  'reissue.note-space-full': 'No space left for notes',
  'reissue.card-error': 'The card has a fault',
  'reissue.disaster': 'Disaster',
  'reissue.no-fault': 'Not your fault',
};
