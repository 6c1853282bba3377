/** The service's own namespace where neither the configuration nor the credentials name one; that of deploy/. */
export const usualNamespace = 'redfish-system';
