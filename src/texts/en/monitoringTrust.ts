import type { Texts } from '../es/index.ts';

/** What those who use the monitoring can trust, and what not: for who fills in, reviews and administers. */
export const monitoringTrust: Texts['monitoringTrust'] = {
  title: 'What you can trust',
  lead: [
    'Each sending, review and approval carries the signature of a key that is on the device of who did it. With these signatures anybody who has the register can check what happened to a form, and in which order.',
    'None of it passes through a server. For the same reason, each person has to take care of their keys and copies.',
  ],
  parts: [
    {
      title: 'What a signature proves, and what not',
      points: [
        'It proves that somebody who could use that key signed those very answers. If a letter changes later, the signature no longer holds.',
        'It does not prove who sat in front of the device. The key belongs to the device: that is why whoever enrols compares the fingerprint with the person, face to face or by telephone.',
        'It does not prove the time, since the clock of a device can be changed. A deadline is counted by the day on which the reviewer received the form.',
        'It does not prove that the answer is true. For that there is the reviewer, with the notebook or the receipts at hand.',
      ],
    },
    {
      title: 'If you lose your key, your phone or your passphrase',
      points: [
        'With the copy of the key and its passphrase, open it on another device and go on.',
        'Without the copy or the passphrase nobody can get it back, not even who administers or who made this site. Another key is made and enrolled anew. What was received already still counts.',
        'If your device may have been stolen, tell the administrator on the same day, so that the key is revoked. What nobody had received until then is sent again.',
        'Files that were closed for the lost key will not open any more. Ask for them to be sent again.',
      ],
    },
    {
      title: 'If several people use the same device',
      points: [
        'Whoever opens the same browser can sign with the key that is there, and read the forms that it keeps.',
        'It is best that each person has an account of their own on the device. Where that cannot be, keep your key behind a passphrase: it is asked for each time, and the session ends by itself.',
        'On a borrowed or public computer, save a copy on your USB stick when you finish, and erase everything from that device.',
      ],
    },
    {
      title: 'Copies',
      points: [
        'The browser may erase what it keeps when room is short, when somebody clears its data or, with Safari, when a week goes by without opening the site.',
        'Save a copy to a file every week and after each sending. The page tells how old the last one is.',
        'The copy is closed with a passphrase. Keep it in another place than the passphrase.',
        'Whoever administers should have the register in two places. That also shows when a copy lacks a form.',
      ],
    },
    {
      title: 'When the site shares its server',
      points: [
        'Two sites of one domain, such as example.org/one and example.org/two, share what the browser keeps. The pages of one could use the keys of the other.',
        'A real monitoring needs a domain of its own. If this site shares its domain, the tools say so.',
        'The USB edition is opened as files. Depending on the browser, another file that is opened there could see what is kept: use a computer of the institution.',
      ],
    },
  ],
};
