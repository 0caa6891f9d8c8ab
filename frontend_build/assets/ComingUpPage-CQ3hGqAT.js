import{A as e,P as t,Q as n,S as r,Xt as i,_ as a,_t as o,tt as s,v as c}from"./libraries-B0e0VH97.js";import{B as l,E as u,J as d,L as f,S as p,St as m,T as h,X as g,Y as _,_ as v,bt as y,ct as b,d as x,dt as S,ft as C,g as w,v as T,w as E,x as D,xt as O}from"./parts-D8ayvmI5.js";var k={day:`_day_1jxy3_1`,orders:`_orders_1jxy3_9`};function A(e){let t=new Map;for(let n of e){let e=n.startsOn??``;t.set(e,[...t.get(e)??[],n])}return[...t]}var j=C(`
    query ComingUp($companyId: ID, $first: Int, $after: String, $last: Int, $before: String) {
      pendingOrders(companyId: $companyId, first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Page
        }
        nodes {
          ...PlannedOrder
          placedBy
          service {
            id
            msisdn
            plan {
              id
              name
            }
            openOrder {
              id
              number
            }
            pendingChange {
              plan {
                id
                name
              }
              options {
                id
                name
              }
            }
            user {
              id
              name
            }
          }
        }
      }
    }
  `,[E,f]),M=i(),N=e(`/portal/coming-up`),P=50,F=30;function I(){let{_:e}=c(),n=t(),i=d(),a=b(),o={companyId:a.id,...u(N.useSearch(),P)},l=r({query:j,variables:o}),[,f]=l,m=()=>f({requestPolicy:`network-only`});return x(f,{subscription:p,variables:{companyId:a.id},seconds:F,moves:!0}),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(_,{title:e({id:`JdR6oM`}),trail:i.menu}),(0,M.jsx)(g,{query:l,skeleton:(0,M.jsx)(s,{height:260,radius:`lg`}),children:({pendingOrders:e})=>e.nodes.length===0?(0,M.jsx)(L,{}):(0,M.jsxs)(M.Fragment,{children:[A(e.nodes).map(([e,t])=>(0,M.jsx)(R,{day:e,orders:t,onCancelled:m},e)),(0,M.jsx)(h,{page:e.pageInfo,onTurn:e=>void n({to:`/coming-up`,search:e})})]})})]})}function L(){let{_:e}=c();return(0,M.jsx)(m,{title:e({id:`NpQxB5`}),action:(0,M.jsx)(y,{to:`/services`,variant:`default`,children:(0,M.jsx)(a,{id:`7TEDVm`})}),children:(0,M.jsx)(a,{id:`2On7Dr`})})}function R({day:e,orders:t,onCancelled:r}){let i=l();return(0,M.jsxs)(`section`,{className:k.day,children:[(0,M.jsx)(n,{order:2,size:`h4`,children:(0,M.jsx)(`time`,{dateTime:e,children:i.day(e)})}),(0,M.jsx)(`ul`,{className:`card ${k.orders}`,children:t.map(e=>(0,M.jsx)(z,{order:e,onCancelled:r},e.id))})]})}function z({order:e,onCancelled:t}){let{service:n}=e,r=S(),i=e.startsOn!==null&&e.startsOn<=r,s=v()(e,n?.pendingChange??null);return(0,M.jsxs)(`li`,{className:D.row,children:[(0,M.jsxs)(`div`,{className:D.what,children:[(0,M.jsx)(O,{to:`/orders/$orderId`,params:{orderId:e.id},fw:600,children:s}),n&&(0,M.jsxs)(o,{size:`sm`,children:[(0,M.jsx)(O,{to:`/users/$userId`,params:{userId:n.user.id},inherit:!0,children:n.user.name}),` · `,(0,M.jsx)(`span`,{className:`figures`,children:w(n)})]}),(0,M.jsxs)(o,{size:`sm`,c:`dimmed`,children:[e.number,` · `,e.placedBy]}),i&&n?.openOrder&&(0,M.jsxs)(o,{size:`sm`,children:[(0,M.jsx)(a,{id:`lM1EHi`}),` `,(0,M.jsx)(O,{to:`/orders/$orderId`,params:{orderId:n.openOrder.id},inherit:!0,children:(0,M.jsx)(a,{id:`NyUmQh`,values:{0:n.openOrder.number}})})]})]}),(0,M.jsx)(T,{order:e,words:s,onCancelled:t})]})}export{I as ComingUpPage};