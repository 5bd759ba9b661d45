/** Finds the best next sites of a class, and says how good they surely are. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.next;
