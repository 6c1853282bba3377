/**
 * What the comparison leaves out or takes loosely, all of it, each with the reason why it must: whatever is here would
 * differ between two runs against the same real cluster, or between two builds of the same release, or is prose.
 * Everything else in an answer is compared.
 */

/** Paths look like `items[0].metadata.name`; a watch event's object starts at `object.`. */
export interface Rule {
  readonly path: RegExp;
  readonly why: string;
}

/** Not looked at, present or not. */
export const IGNORED: readonly Rule[] = [
  { path: /(^|\.)managedFields$/, why: "server-side apply's bookkeeping; the recordings kept nothing of it" },
];

/** Text for people: a string must be there, its words are anybody's. What programs read of it is in READ_TEXTS. */
export const TEXTS: readonly Rule[] = [
  { path: /(^|\.)message$/, why: 'of a Status, its causes, a condition or an Event: prose' },
  { path: /(^|\.)volumeSnapshotStatuses\[\d+\]\.reason$/, why: "prose too, with the names of the cluster's classes" },
  { path: /(^|\.)columnDefinitions\[\d+\]\.description$/, why: 'help text of a column' },
  { path: /(^|\.)config-resource-version$/, why: "a version of the KubeVirt object's" },
  {
    path: /(^|\.)(gitVersion|gitCommit|gitTreeState|buildDate|goVersion|compiler|platform)$/,
    why: "facts of one build, not of the release's behaviour; versions decide before whether a recording counts",
  },
];

/** A value of the moment: its shape is compared, not that it is the same wherever the recording has the same. */
export const MOVING: readonly Rule[] = [
  {
    path: /^(object\.)?metadata\.(resourceVersion|continue)$/,
    why: "a list's version moves with every write of anybody, and tokens hold it; an object's own is compared (see OWN_VERSION)",
  },
];

/** Ages, which a Table writes out: a duration is held against a duration. */
export const AGES: readonly Rule[] = [
  { path: /(^|\.)rows\[\d+\]\.cells\[\d+\]$/, why: 'how long ago something was made when the Table was asked for' },
];
export const AGE = /^(\d+[smhdy])+$/;

/** Names that a cluster has for what is its own: a name must be there, and be any. */
export const NAMED_HERE: readonly Rule[] = [
  { path: /(^|\.)storageClassName$/, why: "the cluster's default class" },
  { path: /(^|\.)filesystemOverhead$/, why: "what the cluster's CDIConfig says" },
  {
    path: /(^|\.)nodeName$|\.labels\.kubevirt\.io\/nodeName$|\.activePods\.[^.]+$|(^|\.)node$/,
    why: 'a node of the cluster',
  },
];

/**
 * What the node and the guest write; in the recordings a fake did. That it is there is compared, not what it says.
 */
export const BY_THE_NODE: readonly Rule[] = [
  { path: /(^|\.)status\.(interfaces|launcherContainerImageVersion)$/, why: 'network and build of the cluster' },
  { path: /(^|\.)status\.machine\.type$/, why: "the emulator's machine type behind q35" },
  { path: /(^|\.)status\.volumeStatus\[\d+\]\.target$/, why: 'the device name of the guest' },
  { path: /(^|\.)status\.guestOSInfo$/, why: "what the guest's agent says" },
];

/** Facts of one kind that mean nothing in it. */
export const IGNORED_OF_KIND: readonly (Rule & { readonly kind: string })[] = [
  {
    kind: 'VirtualMachineInstance',
    path: /(^|\.)metadata\.generation$/,
    why: 'a VMI has no status subresource, so this counts the writes of the node too (kubevirt-api.md 10)',
  },
  {
    kind: 'VirtualMachineInstance',
    path: /(^|\.)status\.(selinuxContext|runtimeUser|migrationMethod|migrationTransport)$/,
    why: 'the node says these by its own means, if at all; the fake made them up',
  },
];

/** Lists that are maps by a key of their items; their order is that in which things happened. */
export const KEYED: readonly (Rule & { readonly key: string })[] = [
  {
    path: /(^|\.)conditions$|^$/,
    key: 'type',
    why: 'controllers append conditions in the order in which they come up',
  },
];

/**
 * Lists of what a cluster offers, by name; their order is of no meaning. Only what both offer is compared (a table of
 * the suite's own says what must be there); `only` says that nothing may be offered that wasn't recorded.
 */
export const OFFERED: readonly (Rule & { readonly key: readonly string[]; readonly only: boolean })[] = [
  { path: /^groups$/, key: ['name'], only: false, why: 'every cluster has API groups of its own' },
  { path: /^paths$/, key: [], only: false, why: 'the same, as paths' },
  { path: /^discovered$/, key: ['metadata', 'name'], only: false, why: 'the same, in aggregated discovery' },
  { path: /^resources$/, key: ['name'], only: true, why: 'what a simulator leaves out it does not announce' },
  { path: /^items\..*\.resources$/, key: ['resource'], only: true, why: 'the same, in aggregated discovery' },
];

/** Lists that hold at least what was recorded, in any order. */
export const AT_LEAST: readonly Rule[] = [
  { path: /^status\.(non)?[rR]esourceRules$/, why: 'every cluster grants its users some more, as CDI does' },
];

/** Headers that are compared. The others are the transport's (length, encoding, caching) or name one request. */
export const HEADERS = ['content-type', 'retry-after', 'allow'] as const;

/** What clients and our service read in messages: each is in the recorded text if and only if it is in the one that came. */
export const READ_TEXTS: readonly (Rule & { readonly text: RegExp })[] = [
  { text: /until (snapshot|restore)|snapshot is in progress/i, why: 'power: a hold, which is told to the caller' },
  { text: /denied the request/i, why: 'power: a refusal by a webhook' },
  { text: /recovery (required|is needed)|LivenessProbe/i, why: 'power: refusals that no retry cures' },
  { text: /neither have the agent connected/i, why: 'power: a soft reboot that the guest can not hear' },
  { text: /page not found|requested resource/i, why: 'power, readiness: an API that is missing, not an object' },
  { text: /is not paused/i, why: 'power: unpause is done already' },
  { text: /non-running VMI/i, why: 'power: reset comes too early' },
  { text: /already underway|error in our request/i, why: 'power, writes: busy, read again' },
  { text: /does not have guest agent connected/i, why: 'guest information: there is no agent, which is no fault' },
].map((row) => ({ ...row, path: /(^|\.)(message|text)$/ }));

/** The rule of a list that a path falls under. */
export function ruleFor<R extends Rule>(rules: readonly R[], path: string): R | undefined {
  return rules.find((rule) => rule.path.test(path));
}
