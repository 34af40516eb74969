import { type BodyIssue, issueAt } from '../body-issue.ts';
import { type AllowedComponent, componentNamed, exampleOf } from '../components.ts';
import { type ComponentNode, isComponent, type Visit } from '../syntax-tree.ts';

type Attribute = ComponentNode['attributes'][number];
type Fault = Pick<BodyIssue, 'rule' | 'message' | 'hint'>;

/** The value of each attribute met so far; null where it is not a string, which was reported by then. */
type Values = Map<string, string | null>;

/**
 * `mdx-prop`: every attribute is one of the component's, stands once, is a quoted string and has the right
 * form. `mdx-expression`: spreads and `{…}` values, which are code. Reported at the tag's beginning, because
 * the parser gives attributes no position.
 */
export function* componentPropsRule({ node, at }: Visit): Generator<BodyIssue> {
  if (!isComponent(node)) return;
  const component = componentNamed(node.name);
  if (component === undefined) return;
  const values: Values = new Map();
  const faults = [
    ...node.attributes.flatMap((attribute) => writtenWrong(attribute, component, values)),
    ...valuedWrong(component, values),
  ];
  for (const { rule, message, hint } of faults) yield issueAt(rule, at, message, hint);
}

function writtenWrong(attribute: Attribute, component: AllowedComponent, values: Values): Fault[] {
  const { name: tag, props } = component;
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    const message = `<${tag}> の中に、半角の「{ }」は使えません。`;
    return [{ rule: 'mdx-expression', message, hint: '属性は、名前="値" の形で一つずつ書きます。' }];
  }
  const { name, value } = attribute;
  if (!Object.hasOwn(props, name)) {
    const message = `<${tag}> に「${name}」という属性はありません。`;
    return [{ rule: 'mdx-prop', message, hint: `使えるのは ${listOf(component)} です。` }];
  }
  if (values.has(name)) {
    const message = `<${tag}> に属性「${name}」が2回書かれています。`;
    return [{ rule: 'mdx-prop', message, hint: '1回だけ書きます。' }];
  }
  values.set(name, typeof value === 'string' ? value : null);
  const hint = `${name}="…" のように、値を半角の引用符で囲みます。`;
  if (value === null || value === undefined) {
    return [{ rule: 'mdx-prop', message: `<${tag}> の属性「${name}」に値がありません。`, hint }];
  }
  if (typeof value === 'string') return [];
  return [
    { rule: 'mdx-expression', message: `<${tag}> の属性「${name}」に、半角の「{ }」は使えません。`, hint },
  ];
}

function valuedWrong(component: AllowedComponent, values: Values): Fault[] {
  const { name: tag, props } = component;
  return Object.entries(props).flatMap(([name, schema]) => {
    const value = values.get(name);
    if (value === null) return [];
    const result = schema.safeParse(value);
    if (result.success) return [];
    const message =
      value === undefined
        ? `<${tag}> に属性「${name}」がありません。`
        : `<${tag}> の ${name}="${value}" は使えません。${result.error.issues[0]?.message ?? ''}`;
    return [{ rule: 'mdx-prop', message, hint: `例: ${exampleOf(component)}` }];
  });
}

function listOf({ props }: AllowedComponent): string {
  return Object.entries(props)
    .map(([name, schema]) => `${name}（${schema.description ?? ''}）`)
    .join('・');
}
