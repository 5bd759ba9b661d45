/** What features lay on the desk of whoever is signed in. */
@NamedInterface("desk")
@NullMarked
package cn.chenghua.governance.access.desk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
