/** Assets, posts and patrol regimes in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.responsibility.persistence;
