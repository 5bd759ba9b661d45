/** Cases that findings open: dispatched, handled, verified by somebody else, and closed with an honest outcome. */
        "inspection", "inspection :: standard", "responsibility", "responsibility :: post", "district", "district :: calendar", "district :: geometry", "access", "audit", "evidence", "evidence :: web", "responsibility :: web", "access :: desk"})
@NullMarked
package cn.chenghua.governance.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
