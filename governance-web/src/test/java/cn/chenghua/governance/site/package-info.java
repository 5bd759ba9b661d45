/** The only ways a test of the web starts Spring or a browser. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.site;
