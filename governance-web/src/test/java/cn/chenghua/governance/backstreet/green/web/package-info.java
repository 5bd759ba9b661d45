/** Green, street pattern and slow traffic as the accounts of the demonstration come to them. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.web;
