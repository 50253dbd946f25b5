import { isDay } from './days.ts';
import { faultAt, findLike, type FormulaFault } from './faults.ts';
import type { FormulaField, FormulaType } from './scope.ts';
import { textOf, type BinaryNode, type Formula, type Node, type TextNode } from './syntax.ts';

/**
 * What is wrong with a comparison of anything but two numbers: like is compared with like, and only days have an order.
 * A text between quotation marks is what it is compared with: an option, a day, or a text.
 *
 * @param types of what stands left and right of the sign
 */
export function findComparisonFault(
  formula: Formula,
  node: BinaryNode,
  [one, other]: readonly [FormulaType, FormulaType],
  fields: readonly FormulaField[],
): FormulaFault | undefined {
  const { left, right } = node;
  if (right.kind === 'text' && left.kind !== 'text') return compareText(node, left, one, right, fields);
  if (left.kind === 'text' && right.kind !== 'text') return compareText(node, right, other, left, fields);
  if (one !== other) return faultAt(node, 'unlike', other, { expected: one });
  if (one === 'choices') return faultAt(node, 'choicesUse', textOf(formula, node));
  return findOrderFault(node, one);
}

function findOrderFault(node: BinaryNode, type: FormulaType): FormulaFault | undefined {
  return node.sign === '=' || node.sign === '<>' || type === 'date'
    ? undefined
    : faultAt(node, 'unordered', type, { nearest: ['=', '<>'] });
}

function compareText(
  node: BinaryNode,
  compared: Node,
  type: FormulaType,
  text: TextNode,
  fields: readonly FormulaField[],
): FormulaFault | undefined {
  switch (type) {
    case 'choice':
    case 'choices': {
      const name = compared.kind === 'name' ? compared.name : undefined;
      const choices = fields.find(({ id }) => id === name)?.choices ?? [];
      return name === undefined || choices.includes(text.value)
        ? findOrderFault(node, type)
        : faultAt(text, 'unknownChoice', text.value, {
            expected: choices.join(', '),
            nearest: findLike(text.value, choices),
          });
    }
    case 'date':
      return isDay(text.value) ? undefined : faultAt(text, 'badDate', text.value);
    case 'text':
      return findOrderFault(node, type);
    default:
      return faultAt(node, 'unlike', 'text', { expected: type });
  }
}
