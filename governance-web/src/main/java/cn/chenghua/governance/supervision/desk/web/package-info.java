/** What waits for whoever is signed in, as a page and as a calendar; features add their own. */
@NamedInterface("desk")
@NullMarked
package cn.chenghua.governance.supervision.desk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
