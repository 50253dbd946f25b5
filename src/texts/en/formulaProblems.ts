import type { Texts } from '../es/index.ts';
import { nearestOf, type ToldProblem } from '../told.ts';
import { guess } from './guess.ts';

type Told = Pick<ToldProblem, 'received' | 'expected' | 'nearest'>;

/** What a value is, as editors call it. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  boolean: 'a yes or no',
  text: 'a text',
  date: 'a date',
  choice: 'an option',
  choices: 'several options',
};
const type = (name = ''): string => TYPES[name] ?? name;
const unit = (name = ''): string => (name === '' ? 'a number without unit' : `“${name}”`);
const nearest = (told: Told): string => nearestOf(told) ?? '';

/** What is said of each fault of a formula of monitoring: the fact, and what to do. */
export const formulaProblems: Texts['formulaProblems'] = {
  empty: {
    title: () => 'The formula is empty.',
    fix: () => 'Write what is computed, such as SUMA(january, february), or take the formula out.',
  },
  tooLong: {
    title: (p) => `The formula has ${p.received} letters, and up to ${p.expected} are read.`,
    fix: () => 'Cut it into several calculated fields, each with a name of its own.',
  },
  tooDeep: {
    title: (p) => `The formula has more than ${p.expected} parentheses or functions inside of each other.`,
    fix: () => 'Cut it into several calculated fields, each with a name of its own.',
  },
  tooManyParts: {
    title: (p) => `The formula has more than ${p.expected} names, numbers and signs.`,
    fix: () => 'Cut it into several calculated fields, each with a name of its own.',
  },
  leadingEquals: {
    title: () => 'The formula begins with “=”, as in a spreadsheet.',
    fix: () => 'Delete that sign: here a formula begins with what is computed.',
  },
  badSign: {
    title: (p) => `The sign “${p.received}” makes no sense at this place of the formula.`,
    fix: (p) => guess(p, 'There are + - * / to compute, = <> < <= > >= to compare, and the comma between arguments.'),
  },
  badNumber: {
    title: (p) => `The number “${p.received}” is written wrongly, or has more than ${p.expected} digits.`,
    fix: (p) => guess(p, 'Write it in digits and, if it has decimals, with one point: 1250.5.'),
  },
  decimalComma: {
    title: (p) => `“${p.received}” holds a comma, which sets arguments apart here.`,
    fix: (p) =>
      p.nearest?.length
        ? `If it is one number, write ${p.nearest.map((one) => `“${one}”`).join(' or ')}; if it is two, leave a ` +
          'space after the comma.'
        : 'Write each number with a decimal point and no commas, or leave a space after each comma.',
  },
  openText: {
    title: (p) => `The text that the quotation mark ${p.received} opens is not closed.`,
    fix: (p) => `Write another quotation mark ${p.received} where the text ends.`,
  },
  badText: {
    title: (p) =>
      p.received?.trim()
        ? 'The text between quotation marks is very long or holds signs that are not seen.'
        : 'The text between quotation marks is empty.',
    fix: (p) =>
      p.received?.trim()
        ? `Write the text again, on one line and with ${p.expected} letters or fewer.`
        : 'To know whether an answer is missing, write CONTAR(field) = 0, with the name of the field.',
  },
  mixedSeparators: {
    title: (p) => `The formula sets some arguments apart with “${p.expected}” and others with “${p.received}”.`,
    fix: (p) => `Set all arguments apart with “${p.expected}”.`,
  },
  unclosed: {
    title: () => 'This parenthesis is opened and not closed.',
    fix: () => 'Write “)” where what it holds ends.',
  },
  unopened: {
    title: () => 'A parenthesis is closed here that was not opened.',
    fix: () => 'Delete it, or write “(” where what it holds begins.',
  },
  operandMissing: {
    title: (p) =>
      p.received
        ? `A number, a field or a function is missing before “${p.received}”.`
        : 'Something is missing at the end of the formula.',
    fix: () => 'Complete the operation: a number, a field or a function stands on each side of a sign.',
  },
  operatorMissing: {
    title: (p) => `A sign is missing before “${p.received}” that joins it with what stands before.`,
    fix: () => 'Write a sign between the two, such as + or *, or a comma if they are two arguments.',
  },
  emptyArgument: {
    title: (p) => `An argument of the function is missing before “${p.received}”.`,
    fix: () => 'Write the argument that is missing, or delete the comma that is too many.',
  },
  chainedComparison: {
    title: (p) => `The sign “${p.received}” compares what is a comparison already.`,
    fix: () => 'Compare two at a time and join them: Y(0 < field, field < 10).',
  },
  unknownFunction: {
    title: (p) => `There is no function “${p.received}”.`,
    fix: (p) => guess(p, 'There are SI, Y, O, NO, SUMA, PROMEDIO, MEDIANA, CONTAR, MIN, MAX, REDONDEAR and VARIACION.'),
  },
  functionAlone: {
    title: (p) => `“${p.received}” is a function, and stands here without its parentheses.`,
    fix: (p) => `Write ${nearest(p)}(…) with what it takes, or use another name if it is a field.`,
  },
  argumentCount: {
    title: (p) => `The function ${nearest(p)} is given ${p.received} arguments, and takes ${p.expected}.`,
    fix: (p) =>
      p.expected === '1'
        ? 'Leave a single argument between the parentheses.'
        : 'Add those that are missing or take out those that are too many, with commas between them.',
  },
  unknownName: {
    title: (p) => `The formula names “${p.received}”, and the form has no such field.`,
    fix: (p) => guess(p, 'Write the “id” of a field of the form, or add the field.'),
  },
  missingSpace: {
    title: (p) => `“${p.received}” is read as a single name, and no field is called that.`,
    fix: (p) => `If it is a difference, leave spaces on both sides of the sign: ${nearest(p)}.`,
  },
  circle: {
    title: (p) => `The field is computed from itself: ${p.received}.`,
    fix: () => 'Change one of these formulas, so that none needs its own result.',
  },
  columnOutside: {
    title: (p) => `“${p.received}” stands in many forms, and the formula does not say how to put them together.`,
    fix: (p) => `Put it inside a function, such as ${(p.nearest ?? []).join(' or ')}.`,
  },
  nestedAggregate: {
    title: (p) => `The function ${p.received} stands inside another that puts all forms together already.`,
    fix: () => 'Take one of the two out, or compute what is of each form in a calculated field.',
  },
  wrongType: {
    title: (p) => `The formula needs ${type(p.expected)} here, and has ${type(p.received)}.`,
    fix: (p) =>
      p.expected === 'boolean'
        ? 'Write a comparison, such as field > 0, or a field that is answered by yes or no.'
        : 'Use a field with numbers, or count the answers with CONTAR(field).',
  },
  unlike: {
    title: (p) => `The formula puts ${type(p.expected)} beside ${type(p.received)}, which cannot be compared.`,
    fix: () => 'Put values of the same kind on both sides: numbers, dates, options or texts.',
  },
  unordered: {
    title: (p) => `This comparison asks which one is greater, and ${type(p.received)} has no order.`,
    fix: () => 'Compare with = (is equal) or with <> (is different).',
  },
  unknownChoice: {
    title: (p) => `“${p.received}” is none of the options of the field.`,
    fix: (p) => guess(p, `Write the “id” of one of them: ${p.expected}.`),
  },
  badDate: {
    title: (p) => `“${p.received}” is compared with a date and is no day of the calendar.`,
    fix: () => 'Write the day between quotation marks with year, month and day: "2012-05-31".',
  },
  badDecimals: {
    title: (p) => `REDONDEAR does not know to how many decimals: “${p.received}”.`,
    fix: (p) => `Write a whole number there, from 0 to ${p.expected}.`,
  },
  choicesUse: {
    title: () => 'A field of several options is compared only with one option between quotation marks.',
    fix: () => 'Write field = "option" to know whether it was marked, or CONTAR(field) to know whether they answered.',
  },
  unitMismatch: {
    title: (p) => `The formula puts different units together: ${unit(p.expected)} and ${unit(p.received)}.`,
    fix: () => 'Add, subtract or compare only values of the same unit; look at the “unitId” of each field.',
  },
  unitResult: {
    title: (p) => `The formula gives ${unit(p.received)}, and ${unit(p.expected)} is declared.`,
    fix: (p) =>
      p.received?.includes(' / ')
        ? 'Declare a unit for that quotient, or look at the formula and the “unitId” of its fields.'
        : 'Correct “unitId”, or the formula; to go from a share to per cent, multiply by 100.',
  },
  typeResult: {
    title: (p) => `The formula gives ${type(p.received)}, and ${type(p.expected)} is expected here.`,
    fix: (p) =>
      p.expected === 'boolean'
        ? 'Write a comparison, such as field > 0, or a field that is answered by yes or no.'
        : `Change the formula so that it gives ${type(p.expected)}, or take “unitId” out if it is no number.`,
  },
};
