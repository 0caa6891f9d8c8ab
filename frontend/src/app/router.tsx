import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { addServiceSearch } from "@/pages/add-service/search";
import { servicesSearch } from "@/pages/services/search";
import { usersSearch } from "@/pages/users/search";
import { NotFoundPage } from "@/pages/not-found/NotFoundPage";
import { CrashPage } from "@/pages/not-found/CrashPage";
import { asText, parseSearch, stringifySearch } from "./search";
import { isSignedIn } from "./session";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string; refused?: string } => ({
    next: asText(search.next),
    refused: asText(search.refused),
  }),
  component: lazyRouteComponent(() => import("@/pages/sign-in/SignInPage"), "SignInPage"),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: "/set-password",
  validateSearch: (search: Record<string, unknown>): { token?: string } => ({ token: asText(search.token) }),
  component: lazyRouteComponent(() => import("@/pages/set-password/SetPasswordPage"), "SetPasswordPage"),
});

const activate = createRoute({
  getParentRoute: () => root,
  path: "/activate",
  component: lazyRouteComponent(() => import("@/pages/activate/ActivatePage"), "ActivatePage"),
});

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: "/forgotten-password",
  component: lazyRouteComponent(
    () => import("@/pages/forgotten-password/ForgottenPasswordPage"),
    "ForgottenPasswordPage",
  ),
});

const portal = createRoute({
  getParentRoute: () => root,
  id: "portal",
  beforeLoad: async ({ location }) => {
    if (await isSignedIn()) return;
    throw redirect({ to: "/sign-in", search: { next: location.pathname + location.searchStr }, replace: true });
  },
  component: lazyRouteComponent(() => import("./Portal"), "Portal"),
});

const companies = createRoute({
  getParentRoute: () => portal,
  path: "/companies",
  validateSearch: (search: Record<string, unknown>): { search?: string } => ({ search: asText(search.search) }),
  component: lazyRouteComponent(() => import("@/pages/companies/CompaniesPage"), "CompaniesPage"),
});

const security = createRoute({
  getParentRoute: () => portal,
  path: "/security",
  component: lazyRouteComponent(() => import("@/pages/security/SecurityPage"), "SecurityPage"),
});

const tokens = createRoute({
  getParentRoute: () => portal,
  path: "/tokens",
  component: lazyRouteComponent(() => import("@/pages/tokens/TokensPage"), "TokensPage"),
});

const home = createRoute({
  getParentRoute: () => portal,
  path: "/",
  component: lazyRouteComponent(() => import("@/pages/home/HomePage"), "HomePage"),
});

const users = createRoute({
  getParentRoute: () => portal,
  path: "/users",
  validateSearch: usersSearch,
  component: lazyRouteComponent(() => import("@/pages/users/UsersPage"), "UsersPage"),
});

const user = createRoute({
  getParentRoute: () => portal,
  path: "/users/$userId",
  component: lazyRouteComponent(() => import("@/pages/user/UserPage"), "UserPage"),
});

const addService = createRoute({
  getParentRoute: () => portal,
  path: "/users/$userId/add-service",
  validateSearch: addServiceSearch,
  component: lazyRouteComponent(() => import("@/pages/add-service/AddServicePage"), "AddServicePage"),
});

const services = createRoute({
  getParentRoute: () => portal,
  path: "/services",
  validateSearch: servicesSearch,
  component: lazyRouteComponent(() => import("@/pages/services/ServicesPage"), "ServicesPage"),
});

const manageService = createRoute({
  getParentRoute: () => portal,
  path: "/services/$serviceId",
  component: lazyRouteComponent(() => import("@/pages/manage-service/ManageServicePage"), "ManageServicePage"),
});

const comingUp = createRoute({
  getParentRoute: () => portal,
  path: "/coming-up",
  validateSearch: (search: Record<string, unknown>): { after?: string; before?: string } => ({
    after: asText(search.after),
    before: asText(search.before),
  }),
  component: lazyRouteComponent(() => import("@/pages/coming-up/ComingUpPage"), "ComingUpPage"),
});

const order = createRoute({
  getParentRoute: () => portal,
  path: "/orders/$orderId",
  component: lazyRouteComponent(() => import("@/pages/order/OrderPage"), "OrderPage"),
});

const removalRequests = createRoute({
  getParentRoute: () => portal,
  path: "/removal-requests",
  validateSearch: (search: Record<string, unknown>): { after?: string; before?: string } => ({
    after: asText(search.after),
    before: asText(search.before),
  }),
  component: lazyRouteComponent(() => import("@/pages/removal-requests/RemovalRequestsPage"), "RemovalRequestsPage"),
});

const removalRequest = createRoute({
  getParentRoute: () => portal,
  path: "/removal-requests/$requestId",
  component: lazyRouteComponent(() => import("@/pages/removal-request/RemovalRequestPage"), "RemovalRequestPage"),
});

const simStock = createRoute({
  getParentRoute: () => portal,
  path: "/sim-stock",
  validateSearch: (search: Record<string, unknown>): { search?: string } => ({ search: asText(search.search) }),
  component: lazyRouteComponent(() => import("@/pages/sim-stock/SimStockPage"), "SimStockPage"),
});

const tree = root.addChildren([
  signIn,
  setPassword,
  activate,
  forgottenPassword,
  portal.addChildren([
    companies,
    security,
    tokens,
    home,
    users,
    user,
    addService,
    services,
    manageService,
    comingUp,
    order,
    removalRequests,
    removalRequest,
    simStock,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
