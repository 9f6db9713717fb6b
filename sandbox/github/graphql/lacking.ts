import {
  type DocumentNode,
  getNamedType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Feature, State } from '../state/state.ts'
import type { GraphAnswer, GraphRequest } from './execute.ts'
import { githubSchema } from './schema.ts'

/**
 * The errors of a request that uses what this GitHub lacks, in the words of a server whose schema has it not;
 * empty when there is nothing of that kind. Such a request is refused as a whole.
 */
export function lackErrors(
  document: DocumentNode,
  { variables }: GraphRequest,
  { lacks }: State,
): readonly GraphAnswer[] {
  const members = new Set([...lacks].flatMap((feature) => membersOf[feature]))
  if (members.size === 0) return []
  const errors: GraphAnswer[] = []
  const types = new TypeInfo(githubSchema())
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const type = types.getParentType()?.name ?? ''
        if (members.has(`${type}.${name.value}`)) errors.push(undefinedField(type, name.value))
      },
      ObjectField: ({ name }) => {
        const type = getNamedType(types.getParentInputType())?.name ?? ''
        if (members.has(`${type}.${name.value}`)) errors.push(unacceptedArgument(type, name.value))
      },
      OperationDefinition: (operation) => {
        errors.push(...variableErrors(operation, variables, members))
      },
    }),
  )
  return errors
}

/** Fields and input fields by type; a name without a dot is a whole input type. */
const membersOf: Readonly<Record<Feature, readonly string[]>> = {
  'sub-issues': [
    'Issue.parent',
    'Issue.subIssues',
    'Issue.subIssuesSummary',
    'Mutation.addSubIssue',
    'Mutation.removeSubIssue',
    'Mutation.reprioritizeSubIssue',
    'CreateIssueInput.parentIssueId',
    'AddSubIssueInput',
    'RemoveSubIssueInput',
  ],
  'issue-fields': [
    'Issue.issueFieldValues',
    'Repository.issueFields',
    'Mutation.setIssueFieldValue',
    'CreateIssueInput.issueFields',
    'SetIssueFieldValueInput',
  ],
}

function undefinedField(typeName: string, fieldName: string): GraphAnswer {
  return {
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    extensions: { code: 'undefinedField', typeName, fieldName },
  }
}

function unacceptedArgument(name: string, argumentName: string): GraphAnswer {
  return {
    message: `InputObject '${name}' doesn't accept argument '${argumentName}'`,
    extensions: { code: 'argumentNotAccepted', name, typeName: 'InputObject', argumentName },
  }
}

function variableErrors(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: GraphRequest['variables'],
  members: ReadonlySet<string>,
): readonly GraphAnswer[] {
  return variableDefinitions.flatMap(({ variable, type }) => {
    const typeName = type.kind === 'NonNullType' ? type.type : type
    const name = typeName.kind === 'NamedType' ? typeName.name.value : ''
    const variableName = variable.name.value
    if (members.has(name)) return [undefinedInput(name, variableName)]
    const given = Object.keys(variables[variableName] ?? {})
    return given
      .filter((field) => members.has(`${name}.${field}`))
      .map((field) => undefinedInputField(name, { variableName, field }))
  })
}

function undefinedInput(typeName: string, variableName: string): GraphAnswer {
  return {
    message: `${typeName} isn't a defined input type (on $${variableName})`,
    extensions: { code: 'variableRequiresValidType', typeName, variableName },
  }
}

function undefinedInputField(
  typeName: string,
  { variableName, field }: { readonly variableName: string; readonly field: string },
): GraphAnswer {
  const explanation = `Field is not defined on ${typeName}`
  const variable = `Variable $${variableName} of type ${typeName}!`
  return {
    message: `${variable} was provided invalid value for ${field} (${explanation})`,
    extensions: { problems: [{ path: [field], explanation }] },
  }
}
