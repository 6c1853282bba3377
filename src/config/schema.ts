/**
 * The keys of the configuration file as a JSON schema: names, types, ranges, defaults and their documentation, which
 * reference.ts turns into the README's table. `expects` says in words what a pattern means. What one key demands of another
 * is in rules.ts.
 */

/** The part of JSON schema that is used here. */
export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly description?: string;
  readonly default?: unknown;
  readonly expects?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: false | SchemaNode;
  readonly propertyNames?: SchemaNode;
}

type Text = Omit<SchemaNode, 'type' | 'description'>;

/** Kubernetes' DNS label: names of namespaces. */
export const dnsLabel: Text & { readonly pattern: string } = {
  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  expects: 'at most 63 lower-case letters, digits and dashes, beginning and ending with a letter or digit',
};
const chassisName: Text = {
  pattern: '^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$',
  expects: 'at most 63 letters, digits, dashes, dots and underscores, beginning and ending with a letter or digit',
};
const labelKey: Text = {
  pattern:
    '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$',
  maxLength: 317,
  expects: 'the key of a Kubernetes label: a name of at most 63 characters, or a domain, a slash and a name',
};
const labelValue: Text = {
  pattern: '^([A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?)?$',
  expects: 'the value of a Kubernetes label: at most 63 letters, digits, dashes, dots and underscores',
};
const userName: Text = {
  pattern: '^[^.:\\u0000-\\u001f\\u007f-\\u009f]+$',
  maxLength: 128,
  expects: '1 to 128 characters without a dot, a colon or control characters',
};
const uuid: Text = {
  pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  expects: 'a UUID, as uuidgen prints it',
};
const network: Text = {
  pattern: '^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$',
  expects: 'an IP address, or a network such as 10.0.0.0/8 or fd00::/8',
};
const notEmpty: Text = { minLength: 1 };

const text = (description: string, facets: Text): SchemaNode => ({ type: 'string', ...facets, description });
const integer = (description: string, facets: Text): SchemaNode => ({ type: 'integer', ...facets, description });
const flag = (description: string): SchemaNode => ({ type: 'boolean', default: false, description });
const between = (minimum: number, maximum: number, value: number): Text => ({ minimum, maximum, default: value });
const list = (description: string, items: SchemaNode, facets: Text = {}): SchemaNode => ({
  type: 'array',
  items,
  ...facets,
  description,
});
const object = (
  description: string,
  properties: Readonly<Record<string, SchemaNode>>,
  facets: Text = {},
): SchemaNode => ({ type: 'object', properties, additionalProperties: false, ...facets, description });

const port = { minimum: 0, maximum: 65535 };

const labelSelector = (description: string): SchemaNode =>
  object(description, {
    matchLabels: {
      type: 'object',
      propertyNames: { type: 'string', ...labelKey },
      additionalProperties: { type: 'string', ...labelValue },
      description: 'Labels and their values, all of which must fit',
    },
    matchExpressions: list(
      'Conditions on labels, all of which must hold',
      object(
        '',
        {
          key: text('The label', labelKey),
          operator: text('The condition', { enum: ['In', 'NotIn', 'Exists', 'DoesNotExist'] }),
          values: list('For In and NotIn', { type: 'string', ...labelValue }, { minItems: 1 }),
        },
        { required: ['key', 'operator'] },
      ),
    ),
  });

const chassis = object(
  '',
  {
    name: text('Its Id and Name', chassisName),
    namespaces: list(
      'Its namespaces; all served ones if absent',
      { type: 'string', ...dnsLabel },
      {
        minItems: 1,
        uniqueItems: true,
      },
    ),
    selector: labelSelector('Its VMs by their labels; all VMs of its namespaces if absent'),
    description: text('Its Description', notEmpty),
  },
  { required: ['name'] },
);

const user = object(
  '',
  {
    username: text('The login name', userName),
    password: text('The password in plain text; either this or passwordHash', notEmpty),
    passwordHash: text('A hash of the password, made by `npm run hash-password`', notEmpty),
    role: text('What the user may do', { enum: ['Administrator', 'Operator', 'ReadOnly'] }),
    chassis: list(
      'The chassis whose VMs the user sees; everything if absent',
      { type: 'string', ...chassisName },
      {
        minItems: 1,
        uniqueItems: true,
      },
    ),
  },
  { required: ['username', 'role'] },
);

export const configSchema: SchemaNode = object('', {
  serviceUuid: text('UUID of the service root, the same for all replicas; left out if absent', uuid),
  listen: object(
    'Where Redfish is served',
    {
      host: text('Address or host name to bind', { ...notEmpty, default: '0.0.0.0' }),
      port: integer('Port; 0 picks a free one', { ...port, default: 8443 }),
      http: flag('Serve plain HTTP instead of TLS'),
      tls: object(
        'Certificate and key, read again when they change; without them the service makes its own certificate at start',
        {
          certFile: text('Path of the certificate chain (PEM)', notEmpty),
          keyFile: text('Path of its private key (PEM)', notEmpty),
          clientCaFile: text(
            'Path of CA certificates (PEM); clients must then show a certificate that one of them signed',
            notEmpty,
          ),
        },
        { required: ['certFile', 'keyFile'] },
      ),
      trustedProxies: list(
        'Proxies in front of the service: their X-Forwarded-For names the client, and with plain HTTP they may pass passwords on',
        { type: 'string', ...network },
        { default: [], uniqueItems: true },
      ),
    },
    { default: {} },
  ),
  health: object(
    'Where /healthz, /readyz and /metrics are served, in plain HTTP and without authentication',
    {
      host: text('Address or host name to bind', { ...notEmpty, default: '0.0.0.0' }),
      port: integer('Port; 0 picks a free one', { ...port, default: 8080 }),
    },
    { default: {} },
  ),
  namespaces: list(
    'The served namespaces; without it and namespaceSelector, all',
    { type: 'string', ...dnsLabel },
    {
      minItems: 1,
      uniqueItems: true,
    },
  ),
  namespaceSelector: labelSelector('The served namespaces by their labels'),
  chassis: list('Named groups of VMs, besides the chassis that each served namespace is', chassis, { default: [] }),
  users: list('Accounts that only this file can change', user, { default: [] }),
  kubernetesTokens: flag('Take Kubernetes tokens too: what their user may do with a VM, it may do by Redfish'),
  sessions: object(
    'Redfish sessions',
    {
      timeoutSeconds: integer(
        'Idle time after which a session ends, until Redfish sets another',
        between(30, 86400, 1800),
      ),
      maxPerAccount: integer(
        'Sessions of an account at a time; the oldest idle one makes room',
        between(1, 10000, 256),
      ),
    },
    { default: {} },
  ),
  lockout: object(
    'How guessing of passwords is slowed down, for each account and client address, until Redfish sets another',
    {
      threshold: integer(
        'Wrong passwords after which the account is locked for the address; 0 never',
        between(0, 1000, 10),
      ),
      durationSeconds: integer('How long', between(1, 86400, 60)),
      resetSeconds: integer('Time without a wrong one after which they are forgotten', between(1, 86400, 60)),
    },
    { default: {} },
  ),
  passwords: object(
    'Passwords that are set by Redfish, until Redfish sets other bounds',
    {
      minLength: integer('Characters at least', between(1, 128, 8)),
      maxLength: integer('Characters at most', between(8, 1024, 128)),
    },
    { default: {} },
  ),
  kubernetes: object(
    'How the cluster is reached',
    {
      kubeconfig: text('Path of a kubeconfig; if absent, KUBECONFIG, or else the credentials of the pod', notEmpty),
      namespace: text(
        "The service's own namespace, where it keeps sessions and accounts; if absent, the pod's or the kubeconfig's",
        dnsLabel,
      ),
      staleAfterSeconds: integer('Silence of the API server after which power states are no longer vouched for', {
        minimum: 20,
        maximum: 3600,
        default: 90,
      }),
      requestTimeoutSeconds: integer('Longest time that a request to the API server may take', {
        minimum: 1,
        maximum: 300,
        default: 30,
      }),
      connectTimeoutSeconds: integer('Longest time that making a connection to the API server may take', {
        minimum: 1,
        maximum: 60,
        default: 5,
      }),
      retrySeconds: integer('How long a power request that the cluster is too busy for is tried again', {
        minimum: 0,
        maximum: 60,
        default: 5,
      }),
      maxConcurrentRequests: integer('Reads of single objects at the same time, and as many writes; more wait', {
        minimum: 1,
        maximum: 1000,
        default: 32,
      }),
    },
    { default: {} },
  ),
  logging: object(
    'Logs, as JSON lines on standard output',
    { level: text('The least level that is logged', { enum: ['debug', 'info', 'warn', 'error'], default: 'info' }) },
    { default: {} },
  ),
  checkResponses: flag('Check each answer against its schema, and log where it does not fit; costs time'),
});
