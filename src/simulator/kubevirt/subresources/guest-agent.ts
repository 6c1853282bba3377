/**
 * GET guestosinfo, userlist and filesystemlist: what the guest's agent tells. Whatever is in the way (no such VMI, not
 * running, no agent) is answered 500 in plain text, unlike everywhere else.
 */

import type { JsonObject } from '../../json.ts';
import { isTrue } from '../../objects.ts';
import type { VirtualMachineInstance } from '../../objects.ts';
import type { AgentInfo } from '../guests.ts';
import { USUAL_OS } from '../controllers/instance/instance-report.ts';
import type { Call } from './call.ts';
import { existingInstanceOf, instanceRefusal } from './machine-access.ts';

const AGENT_VERSION = '9.2.4';
const TIMEZONE = 'UTC, 0';
/** guestosinfo has at most so many users and file systems; the lists have all. */
const EMBEDDED = 10;

const USUAL_USERS: readonly JsonObject[] = [{ loginTime: 0, userName: 'root' }];
const USUAL_FILESYSTEMS: readonly JsonObject[] = [
  { diskName: 'vda1', fileSystemType: 'ext4', mountPoint: '/', totalBytes: 10_000_000, usedBytes: 1_000_000 },
];

const usersOf = ({ users }: AgentInfo): readonly JsonObject[] => users ?? USUAL_USERS;
const filesystemsOf = ({ filesystems }: AgentInfo): readonly JsonObject[] => filesystems ?? USUAL_FILESYSTEMS;

function agentOf(call: Call): { vmi: VirtualMachineInstance; info: AgentInfo } {
  const vmi = existingInstanceOf(call);
  if (vmi.status.phase !== 'Running') throw instanceRefusal(call, 'VMI is not running');
  if (!isTrue(vmi.status.conditions, 'AgentConnected')) {
    throw instanceRefusal(call, 'VMI does not have guest agent connected');
  }
  // virt-launcher keeps what the agent told: a node that fails otherwise still answers this.
  return { vmi, info: call.api.guests.peek(call.namespace, call.name).agentInfo };
}

/** Everything at a glance. Throws StatusError. */
export function guestOsInfo(call: Call): JsonObject {
  const { vmi, info } = agentOf(call);
  const { fsFreezeStatus } = vmi.status;
  return {
    fsInfo: { disks: filesystemsOf(info).slice(0, EMBEDDED) },
    ...(fsFreezeStatus !== undefined && { fsFreezeStatus }),
    guestAgentVersion: AGENT_VERSION,
    hostname: info.hostname ?? vmi.spec.hostname ?? vmi.metadata.name,
    os: { ...(info.os ?? USUAL_OS) },
    timezone: TIMEZONE,
    ...(info.users && { userList: info.users.slice(0, EMBEDDED) }),
  };
}

/** Who is logged in. Throws StatusError. */
export const userList = (call: Call): JsonObject => ({ items: [...usersOf(agentOf(call).info)] });

/** What is mounted. Throws StatusError. */
export const filesystemList = (call: Call): JsonObject => ({ items: [...filesystemsOf(agentOf(call).info)] });
