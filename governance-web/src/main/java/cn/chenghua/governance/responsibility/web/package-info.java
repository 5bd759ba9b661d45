/** Pages, REST resource and tables of assets; other features add panels to the page of an asset. */
@NamedInterface("web")
@NullMarked
package cn.chenghua.governance.responsibility.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
