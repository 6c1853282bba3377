import type { Principal } from '../auth/principal.ts';
import type { KubeVirtService } from '../kubevirt/service.ts';
import type { View } from './view.ts';

/** What every handler is given of a request, besides its parameters and body. */
export interface RequestContext {
  readonly principal: Principal | undefined;
  /** Set where the request came by `/Chassis/{chassis}/Systems`: only that chassis' systems are members. */
  readonly chassis: string | undefined;
}

/** What the handlers work with. */
export interface RedfishDependencies {
  readonly kubevirt: KubeVirtService;
  readonly view: View;
  /** ServiceRoot.UUID; undefined leaves it out. */
  readonly serviceUuid: string | undefined;
  /** The version of this program, which is a Manager's firmware. */
  readonly version: string;
}
