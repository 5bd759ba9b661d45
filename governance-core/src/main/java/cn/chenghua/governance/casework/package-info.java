/** Cases that findings open: dispatched, handled, verified by somebody else, and closed with an honest outcome. */
@ApplicationModule(allowedDependencies = {"inspection", "inspection :: field", "inspection :: standard", "responsibility",
        "responsibility :: post",
        "duty", "district", "district :: calendar", "district :: geometry", "access", "access :: desk", "audit", "evidence",
        "evidence :: web", "responsibility :: web"})
@NullMarked
package cn.chenghua.governance.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
