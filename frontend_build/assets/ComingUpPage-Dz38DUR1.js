import{I as e,M as t,St as n,et as r,rt as i,tn as a,w as o,y as s}from"./libraries-D121TdC-.js";import{C as c,Dt as l,Et as u,J as d,Ot as f,T as p,X as m,Y as h,_t as g,b as _,c as v,g as y,h as b,jt as x,m as S,mt as C,q as w,vt as T,w as E,x as D,z as O}from"./parts-DbffnvWq.js";var k={day:`_day_1jxy3_1`,orders:`_orders_1jxy3_9`};function A(e){let t=new Map;for(let n of e){let e=n.startsOn??``;t.set(e,[...t.get(e)??[],n])}return[...t]}var j=T(`
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
  `,[c,O]),M=a(),N=t(`/portal/coming-up`),P=50,F=30;function I(){let{_:t}=s(),n=e(),r=w(),a=C(),c={companyId:a.id,...p(N.useSearch(),P)},l=o({query:j,variables:c}),[,u]=l,f=()=>u({requestPolicy:`network-only`});return v(u,{subscription:D,variables:{companyId:a.id},seconds:F,moves:!0}),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(d,{title:t({id:`JdR6oM`}),trail:r.menu}),(0,M.jsx)(h,{query:l,skeleton:(0,M.jsx)(i,{height:260,radius:`lg`}),children:({pendingOrders:e})=>e.nodes.length===0?(0,M.jsx)(L,{}):(0,M.jsxs)(M.Fragment,{children:[A(e.nodes).map(([e,t])=>(0,M.jsx)(R,{day:e,orders:t,onCancelled:f},e)),(0,M.jsx)(E,{page:e.pageInfo,onTurn:e=>void n({to:`/coming-up`,search:e})})]})})]})}function L(){let{_:e}=s();return(0,M.jsx)(f,{title:e({id:`NpQxB5`}),action:(0,M.jsx)(u,{to:`/services`,variant:`default`,children:(0,M.jsx)(x,{id:`7TEDVm`})}),children:(0,M.jsx)(x,{id:`2On7Dr`})})}function R({day:e,orders:t,onCancelled:n}){let i=m();return(0,M.jsxs)(`section`,{className:k.day,children:[(0,M.jsx)(r,{order:2,size:`h4`,children:(0,M.jsx)(`time`,{dateTime:e,children:i.day(e)})}),(0,M.jsx)(`ul`,{className:`card ${k.orders}`,children:t.map(e=>(0,M.jsx)(z,{order:e,onCancelled:n},e.id))})]})}function z({order:e,onCancelled:t}){let{service:r}=e,i=g(),a=e.startsOn!==null&&e.startsOn<=i,o=b()(e,r?.pendingChange??null);return(0,M.jsxs)(`li`,{className:_.row,children:[(0,M.jsxs)(`div`,{className:_.what,children:[(0,M.jsx)(l,{to:`/orders/$orderId`,params:{orderId:e.id},fw:600,children:o}),r&&(0,M.jsxs)(n,{size:`sm`,children:[(0,M.jsx)(l,{to:`/users/$userId`,params:{userId:r.user.id},inherit:!0,children:r.user.name}),` · `,(0,M.jsx)(`span`,{className:`figures`,children:S(r)})]}),(0,M.jsxs)(n,{size:`sm`,c:`dimmed`,children:[e.number,` · `,e.placedBy]}),a&&r?.openOrder&&(0,M.jsxs)(n,{size:`sm`,children:[(0,M.jsx)(x,{id:`lM1EHi`}),` `,(0,M.jsx)(l,{to:`/orders/$orderId`,params:{orderId:r.openOrder.id},inherit:!0,children:(0,M.jsx)(x,{id:`NyUmQh`,values:{0:r.openOrder.number}})})]})]}),(0,M.jsx)(y,{order:e,words:o,onCancelled:t})]})}export{I as ComingUpPage};