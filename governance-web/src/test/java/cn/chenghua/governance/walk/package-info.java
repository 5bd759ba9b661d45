/** Walks through the running product: what the demonstration shows, adds up and refuses. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.walk;
