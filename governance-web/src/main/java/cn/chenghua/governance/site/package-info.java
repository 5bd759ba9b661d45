/** The web shell all features share: layout, languages, refusals as sentences, figures as text, and the list of routes. */
@NullMarked
package cn.chenghua.governance.site;

import org.jspecify.annotations.NullMarked;
