import { UserError } from '../../user-error.ts'

/** The failure of a run that met a file of the records branch it cannot read, as a later version wrote it. */
export function newerVersion(where: string): UserError {
  return new UserError('ledger-newer', {
    what: `${where} was written by a newer version of Incident Loop. Nothing was written.`,
    remedy: 'Use at least that version in every workflow that runs the Action on this repository.',
  })
}
