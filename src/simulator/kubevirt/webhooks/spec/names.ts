/** Names in a spec that must fit into DNS: Kubernetes' rules for labels and subdomains, and what it says of others. */

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LONGEST_LABEL = 63;
const LONGEST_SUBDOMAIN = 253;

/** What is wrong with a text as a DNS label: each a sentence. */
export function labelProblems(text: string): string[] {
  return [
    ...(text.length > LONGEST_LABEL ? [`must be no more than ${LONGEST_LABEL} characters`] : []),
    ...(LABEL.test(text) ? [] : ['a lowercase RFC 1123 label is wanted: letters, digits and dashes between them']),
  ];
}

/** What is wrong with a text as a DNS subdomain. */
export function subdomainProblems(text: string): string[] {
  return [
    ...(text.length > LONGEST_SUBDOMAIN ? [`must be no more than ${LONGEST_SUBDOMAIN} characters`] : []),
    ...(text.split('.').every((part) => LABEL.test(part)) ? [] : ['a lowercase RFC 1123 subdomain is wanted']),
  ];
}
