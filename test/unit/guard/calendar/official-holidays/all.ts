import { australiaNewSouthWales } from './australia-new-south-wales.ts'
import { canadaOntario } from './canada-ontario.ts'
import { france } from './france.ts'
import { germanyBerlin } from './germany-berlin.ts'
import { italy } from './italy.ts'
import { japan } from './japan.ts'
import { netherlands } from './netherlands.ts'
import { newZealand } from './new-zealand.ts'
import type { OfficialList } from './official-list.ts'
import { poland } from './poland.ts'
import { sweden } from './sweden.ts'
import { unitedKingdomEngland } from './united-kingdom-england.ts'
import { unitedStates } from './united-states.ts'

export const officialLists: readonly OfficialList[] = [
  australiaNewSouthWales,
  canadaOntario,
  france,
  germanyBerlin,
  italy,
  japan,
  netherlands,
  newZealand,
  poland,
  sweden,
  unitedKingdomEngland,
  unitedStates,
]
